import { Component, type ReactNode } from "react";

export interface ErrorBoundaryProps {
  /** Another number is another try: what failed is drawn again, and nothing else. */
  readonly tries?: number;
  /** Stands instead of what failed. */
  readonly fallback?: ReactNode;
  readonly onError?: (error: unknown) => void;
  readonly children: ReactNode;
}

interface ErrorBoundaryState {
  readonly hasFailed: boolean;
  readonly tries: number | undefined;
}

/** Keeps a failure in one part of the page from taking the others with it. */
export class ErrorBoundary extends Component<ErrorBoundaryProps, ErrorBoundaryState> {
  override state: ErrorBoundaryState = { hasFailed: false, tries: this.props.tries };

  static getDerivedStateFromError(): { readonly hasFailed: boolean } {
    return { hasFailed: true };
  }

  static getDerivedStateFromProps(
    { tries }: ErrorBoundaryProps,
    state: ErrorBoundaryState,
  ): Partial<ErrorBoundaryState> | null {
    return tries === state.tries ? null : { hasFailed: false, tries };
  }

  override componentDidCatch(error: unknown): void {
    this.props.onError?.(error);
  }

  override render(): ReactNode {
    return this.state.hasFailed ? this.props.fallback : this.props.children;
  }
}

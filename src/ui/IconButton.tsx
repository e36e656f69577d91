import type { ComponentProps } from "react";
import { Icon, type IconName } from "./Icon.tsx";

export interface IconButtonProps extends Omit<
  ComponentProps<"button">,
  "aria-label" | "children" | "title" | "type"
> {
  readonly icon: IconName;
  /** Spoken, and shown where a pointer rests. */
  readonly label: string;
}

/** A button that shows a sign and says its name. */
export function IconButton({ icon, label, className = "icon-button", ...rest }: IconButtonProps) {
  return (
    <button type="button" className={className} aria-label={label} title={label} {...rest}>
      <Icon name={icon} />
    </button>
  );
}

import { validateBytes } from "gltf-validator";

export interface ValidationIssue {
  readonly code: string;
  readonly message: string;
  readonly pointer?: string;
}

/** What the Khronos glTF validator holds against a file: errors and warnings. */
export async function validateGlb(bytes: Uint8Array): Promise<ValidationIssue[]> {
  const report = await validateBytes(bytes, { maxIssues: 50, ignoredIssues: [] });
  return report.issues.messages.filter(({ severity }) => severity <= 1);
}

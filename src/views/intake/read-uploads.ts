import type { UploadedFile } from "../../data/intake/contract.ts";
import { intakeLimits } from "../../data/intake/intake-limits.ts";
import { failure, type Result, success } from "../../model/result.ts";

/** Reads files anew each time that their contents are needed, so that none of it stays on the page. */
export async function readUploads(files: readonly File[]): Promise<Result<readonly UploadedFile[]>> {
  const bytes = files.reduce((sum, { size }) => sum + size, 0);
  if (bytes > intakeLimits.bytes) return failure({ code: "files-too-large", bytes, most: intakeLimits.bytes });
  const uploads: UploadedFile[] = [];
  for (const file of files) {
    const { name } = file;
    try {
      uploads.push({ name, bytes: await file.arrayBuffer() });
    } catch {
      return failure({ code: "file-gone", file: name });
    }
  }
  return success(uploads);
}

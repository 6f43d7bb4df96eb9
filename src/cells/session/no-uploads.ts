import { failure } from "../../model/result.ts";
import type { SessionContext } from "../cell-kind.ts";

/** Where nobody can add files, no table that was made from them is ever at hand. */
export const noUploads: SessionContext["loadUpload"] = async (name) => failure({ code: "upload-missing", name });

/** Version of Mørketal, which results and reports state; the same as in `package.json`. */
export const appVersion = "0.1.0";

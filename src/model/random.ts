/** A stream of random numbers, passed to whoever needs one: nothing draws from a clock or a global state. */
export interface RandomStream {
  /** Uniform on [0, 1), 53 bits. */
  uniform(): number;
}

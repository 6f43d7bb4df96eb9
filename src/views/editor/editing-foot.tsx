export interface EditingFootProps {
  /** Which keys do what. */
  readonly keys: string;
  readonly done: string;
  readonly onDone: () => void;
}

/** The way out of an editor. */
export const EditingFoot = ({ keys, done, onDone }: EditingFootProps) => (
  <div class="editing-foot">
    <button type="button" class="button" onClick={onDone}>
      {done}
    </button>
    <p class="aside">{keys}</p>
  </div>
);

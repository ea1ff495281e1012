/** What the background sends the model's page, with a port to talk over. */
export const OPEN_MODEL = 'open-model';

/** Path of the model's page in the package. */
export const MODEL_PAGE = '/offscreen.html';

/** The page the model's worker lives on, as the background sees it. */
export interface ModelPage {
  /**
   * A fresh port to the model; the page is opened where it is not there yet.
   * @throws when the browser does not open it.
   */
  open(): Promise<MessagePort>;
  /** Ends the page and its worker, if it is there. Never rejects. */
  close(): Promise<void>;
}

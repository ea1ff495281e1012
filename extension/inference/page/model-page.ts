/** Path of the model's page in the package. */
export const MODEL_PAGE = '/offscreen.html';

/** An open line to the model's page. */
export interface ModelLine {
  port: MessagePort;
  /** Resolves when the page is gone, whoever ended it. */
  ended: Promise<void>;
}

/** The page the model's worker lives on, as the background sees it. */
export interface ModelPage {
  /**
   * A fresh line to the model; the page is opened where it is not there yet.
   * @throws when the browser does not open it.
   */
  open(): Promise<ModelLine>;
  /** Ends the page and its worker, if it is there. Never rejects. */
  close(): Promise<void>;
}

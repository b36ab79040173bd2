/** An actor in a list. */
export interface ActorName {
  readonly id: string;
  readonly name: string;
}

/** How a model is trained; all chosen on a tenth of the training part that was held out for it. */
export interface Recipe {
  /** A feature must occur so often to have a vector. */
  readonly leastCount: number;
  /** Hidden units of a member, and members, which differ by chance alone and are averaged. */
  readonly units: number;
  readonly members: number;
  readonly epochs: number;
  /** Examples before the weights move. */
  readonly batch: number;
  /** Step of Adam at the beginning; it falls to nothing in a straight line. */
  readonly rate: number;
  /** Share of hidden units, and of features, left out of an example. */
  readonly dropout: number;
  readonly featureDropout: number;
}

const WEB: Recipe = {
  leastCount: 5,
  units: 32,
  members: 4,
  epochs: 4,
  batch: 32,
  rate: 0.001,
  dropout: 0.3,
  featureDropout: 0.15,
};

/** One recipe a model: `web` is `factuality.bin`, `news` is `factuality-news.bin`. */
export const RECIPES = { web: WEB, news: { ...WEB, leastCount: 3, epochs: 8 } } as const;

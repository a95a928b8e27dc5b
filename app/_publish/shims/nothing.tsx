/** In the place of what a copy has not got: what writes, what asks a server, and what leads there. */
const Nothing = () => null;
export default Nothing;

export {
  Nothing as AddButton,
  Nothing as CollectionChoice,
  Nothing as DocumentActions,
  Nothing as EventHistory,
  Nothing as FilterLinks,
  Nothing as FindBar,
  Nothing as FindNames,
  Nothing as MergeNamesButton,
  Nothing as OnPaper,
  Nothing as NewData,
  Nothing as PassageReview,
  Nothing as ReviewBar,
  Nothing as ReviewLink,
  Nothing as SettleButton,
  Nothing as TilePreload,
  Nothing as ToldPart,
  Nothing as ToldDecision,
};

export const useRights = () => null;
export const useSoftLinks = () => () => undefined;

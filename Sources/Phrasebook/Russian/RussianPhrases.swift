/// The interface in Russian.
///
/// Names of cities come in the nominative, so sentences are built around it: «отвечает Пекин», «выходной: Пекин».
struct RussianPhrases: Phrases {
  let language = Language.russian
}

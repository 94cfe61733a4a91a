/// The interface in English.
struct EnglishPhrases: Phrases {
  let language = Language.english
}

/// The interface in Simplified Chinese.
///
/// Sentences take full-width punctuation; cells take ASCII signs and no full stop.
struct ChinesePhrases: Phrases {
  let language = Language.chinese
}

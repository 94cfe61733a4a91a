/// Everything that the interface says in one language.
///
/// Texts are whole, with holes for names and numbers; plurals, dates and figures belong to each language. What is
/// missing in a language does not compile. Names of cities come from the data, in the nominative.
package protocol Phrases: VocabularyPhrases, StatusPhrases, RatingPhrases, CodePhrases,
  HeaderPhrases, AttentionPhrases, RequestPhrases, AreaPhrases, EvidencePhrases, EventPhrases,
  TradePhrases, RecordPhrases, ChangePhrases, DataPhrases, EmptyPhrases, KioskPhrases,
  MessagePhrases, OptionPhrases, ReportPhrases, SearchPhrases, DateFormats, TimeFormats,
  NumberFormats,
  MoneyFormats
{
  var language: Language { get }
}

/// The labels of findings, files, texts and the help.
package struct DataWords: Sendable {
  package let read, keptFromBefore, unknownFiles: String
  package let factsWithSource, unreadable, language, missing, identical: String
  package let noFindings, error, warning, note: String
  package let derivedSign, illustrativeSign, lookHereSign, promisedSign, expectedSign: String
  package let metSign, cutSign, nothingSign: String
  package let checking, bytes: String

  /// Nothing is found of what was asked for: in a file, of a code or a severity, among the texts.
  package let noneInFile, noneOfKind, noTextMissing: String
}

import Phrasebook
import ProgrammeModel

extension Context {
  /// What is said where there is nothing.
  var emptyPlaces: EmptyPlaces { EmptyPlaces(phrases, of: dated) }

  /// Which records ratings and sums rest on, where they are not all: one phrase, or none.
  var basis: [String] { phrases.basis(of: dated).map { [$0] } ?? [] }

  /// That the file which would hold a kind of record can't be read, where, what is wrong with it and what to do; `nil` where none
  /// is broken so. A kiosk's visitor can do nothing, and learns no place.
  func unreadWords(_ kind: String?) -> String? {
    guard let kind, snapshot.unreadKinds.contains(kind) else { return nil }
    guard isAmongOwnPeople, let file = snapshot.brokenFiles.first(where: { $0.keepsBack(kind) })
    else { return Term(phrases.partUnread).opening }
    let findings = snapshot.findings.inFile(file.path)
    guard let fault = findings.first(where: \.code.isAboutFile) ?? findings.first else {
      return phrases.unread(file.path)
    }
    let (line, column) = fault.place
    let place = "\(file.path):\(line):\(column)"
    return [phrases.unread(place), "\(fault.code.text): \(fault.message).", phrases.mendFile]
      .joinedAsSentences
  }

  /// What an empty list says: that there is nothing, and where such records belong, or that the filter hides everything.
  ///
  /// Nobody is told to put records where a file of them stands that can't be read.
  func emptyWords(_ empty: any KeyPath<EmptyStates, String> & Sendable) -> String {
    if isFiltered { return phrases.nothingMatches }
    if let unread = unreadWords(EmptyPlaces.kind(of: empty)) { return unread }
    let words = emptyPlaces[dynamicMember: empty]
    guard !isKiosk, words == phrases.emptyStates[keyPath: empty],
      let kind = EmptyPlaces.kind(of: empty).flatMap({ RecordKind.byName[$0] }),
      let folder = kind.folder, kind.count(snapshot.records) == 0,
      !snapshot.unreadKinds.contains(kind.name)
    else { return words }
    return [words, phrases.putInto("\(folder)/")].joinedAsSentences
  }
}

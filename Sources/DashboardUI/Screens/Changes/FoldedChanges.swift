import Phrasebook
import ProgrammeModel

/// Updates, risks and documents as they stand in one line, counted once.
struct FoldedChanges: Sendable {
  private var updates: [Identifier<Party>: Int] = [:]
  private var risks = 0
  private var documents = 0

  init(_ changes: [Change]) {
    for change in changes {
      switch change.kind {
      case .update: if let party = change.party { updates[party, default: 0] += 1 }
      case .risk: risks += 1
      case .document: documents += 1
      default: break
      }
    }
  }

  /// How many there are of each: `4 updates by Moscow, 1 risk raised, 2 documents`.
  func words(in context: Context) -> String {
    let phrases = context.phrases
    let reports = context.snapshot.parties.compactMap { party in
      updates[party.id].map { phrases.updates($0, by: context.title(of: party)) }
    }
    return phrases.list(
      reports + (risks == 0 ? [] : [phrases.raised(risks: risks)])
        + (documents == 0 ? [] : [phrases.count(documents, \.document)]))
  }
}

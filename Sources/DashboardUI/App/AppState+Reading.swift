import Phrasebook
import ProgrammeModel

extension AppState {
  /// Notes that the data was read, by the clock in seconds since 1970.
  package mutating func noteReading(at moment: Int) {
    context.readAt = moment
    context.isDirectoryLost = false
    reading = nil
  }

  /// Notes that nothing could be read of the data directory; what was read before stays.
  package mutating func noteLostDirectory() {
    context.isDirectoryLost = true
    reading = nil
  }
}

extension Context {
  /// Sees new data, and remembers what records are called that were looked at and are gone from it.
  mutating func assess(_ snapshot: Snapshot, noting names: [RecordName]) {
    var titles: [RecordName: LocalizedText?] = [:]
    for name in names {
      titles.updateValue(record(name)?.title ?? departed[name] ?? nil, forKey: name)
    }
    assess(snapshot)
    departed = titles.filter { name, _ in !has(name) }
  }

  /// Whether a record is in the data, shown or not.
  func has(_ name: RecordName) -> Bool {
    RecordKind.byName[name.kind]?.contains(snapshot.records, name.id) ?? false
  }

  /// What is said of a record that is not to be seen: that it is gone, or that it is not shown on the day.
  func absence(of name: RecordName) -> String {
    has(name)
      ? phrases.notShown(hiddenTitle(of: name), on: asOf) : phrases.gone(title(of: name))
  }

  private func hiddenTitle(of name: RecordName) -> String {
    let record = RecordKind.byName[name.kind]?.record(snapshot.records, name.id)
    return string(record?.title) ?? name.id
  }
}

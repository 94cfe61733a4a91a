import DashboardUI
import Foundation
import Phrasebook
import TerminalKit
import TestSupport
import Testing

/// One odd text in place of every title, description and name: 10,000 characters, marks alone, families, flags, right to left.
struct HostileTextTests {
  @Test(arguments: RandomProgramme.oddTexts.indices)
  func everyScreenDrawsWholeRows(index: Int) throws {
    let text = RandomProgramme.oddTexts[index]
    let files = try Fixture.files.mapValues { file in
      let value = try JSONSerialization.jsonObject(with: Data(file.utf8))
      let data = try JSONSerialization.data(withJSONObject: Self.replacing(value, by: text))
      return String(decoding: data, as: UTF8.self)
    }
    let root = AppState<Write>(try .fixture(files), root: OverviewScreen())
    for name in root.screenNames + ["area/metro"] {
      for size in [Size(width: 80, height: 24), Size(width: 41, height: 13)] {
        var app = root
        app.size = size
        try app.open(named: name)
        app.press(.down)
        let frame = app.render()
        #expect(frame.faults.isEmpty, "\(name) at \(size): \(frame.faults.prefix(3))")
      }
    }
  }

  /// Every text that has languages becomes one text in English.
  private static func replacing(_ value: Any, by text: String) -> Any {
    switch value {
    case let list as [Any]: list.map { replacing($0, by: text) }
    case let record as [String: Any] where record["en"] is String: ["en": text]
    case let record as [String: Any]: record.mapValues { replacing($0, by: text) }
    default: value
    }
  }
}

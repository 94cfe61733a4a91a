import Foundation

/// A generated programme as `JSONDecoder` reads it, by declared records: what loading is set beside.
enum DecodedProgramme {
  typealias Text = [String: String]

  struct Items<Record: Decodable>: Decodable { let items: [Record] }

  struct Area: Decodable {
    let id: String
    let title: Text
    let order: Int
    let workstreams: [Workstream]
  }

  struct Workstream: Decodable {
    let id: String
    let title: Text
    let milestones: [Milestone]
  }

  struct Milestone: Decodable {
    let id: String
    let title: Text
    let due, status: String
    let dateMet: String?
    let critical: Bool

    enum CodingKeys: String, CodingKey {
      case id, title, due, status, critical
      case dateMet = "date_met"
    }
  }

  struct Update: Decodable {
    let id: String
    let title, text: Text
    let area, party, date, rag: String
    let progress: Double

    enum CodingKeys: String, CodingKey {
      case id, title, text, area, party, date, rag
      case progress = "progress_pct"
    }
  }

  struct Request: Decodable {
    let id: String
    let title: Text
    let from, to, area, opened, due: String
    let answered: String?
  }

  struct Event: Decodable {
    let id: String
    let title: Text
    let start, duration, tz, mode, status: String
    let areas: [String]
  }

  struct Risk: Decodable {
    let id: String
    let title: Text
    let area, party, status: String
    let probability, impact: Int
  }

  struct Expert: Decodable {
    let id: String
    let title, name: Text
    let party: String
    let sectors, languages: [String]
    let consent: Bool
  }

  /// Reads the lists of a directory, and gives how many records they have.
  static func count(at path: String) throws -> Int {
    try items(Area.self, "\(path)/areas.json") + items(Update.self, "\(path)/updates.json")
      + items(Request.self, "\(path)/requests.json") + items(Event.self, "\(path)/events.json")
      + items(Risk.self, "\(path)/risks.json") + items(Expert.self, "\(path)/experts.json")
  }

  private static func items<R: Decodable>(_ kind: R.Type, _ path: String) throws -> Int {
    let data = try Data(contentsOf: URL(fileURLWithPath: path))
    return try JSONDecoder().decode(Items<R>.self, from: data).items.count
  }
}

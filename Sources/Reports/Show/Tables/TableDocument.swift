import Phrasebook
import ProgrammeModel

/// A screen that is one list of like things: a command line can narrow it and put it in another order.
///
/// Every form is written from ``shown``, so that none of them has a row that another lacks.
protocol TableDocument: ScreenDocument {
  associatedtype Item: Sendable

  static var name: String { get }

  /// What the list is called in JSON.
  static var listName: String { get }

  /// The kinds of the records that its rows tell of; none where they tell of something else.
  static var kinds: [String] { get }

  var shown: ShownItems<Item> { get set }

  init(in context: ShowContext)

  /// The record that an item tells of.
  func record(of item: Item) -> RecordName?

  /// How many rows of the table an item has.
  func rowCount(of item: Item, in context: ShowContext) -> Int

  func json(of item: Item, in context: ShowContext) -> JSONValue

  /// The table of some of the items.
  func sheet(of items: [Item], in context: ShowContext) -> Sheet
}

extension TableDocument {
  static var listName: String { name }
  static var kinds: [String] { [] }

  static var names: [String] { [name] }

  init?(_ name: String, in context: ShowContext) {
    guard name == Self.name else { return nil }
    self.init(in: context)
  }

  func record(of item: Item) -> RecordName? { nil }
  func rowCount(of item: Item, in context: ShowContext) -> Int { 1 }

  func fields(in context: ShowContext) -> [JSONField] { [list(in: context)] }

  /// The items as a field of JSON.
  func list(in context: ShowContext) -> JSONField {
    JSONField(Self.listName, .array(shown.items.map { json(of: $0, in: context) }))
  }

  func sheet(in context: ShowContext) -> Sheet {
    var sheet = sheet(of: shown.items, in: context)
    sheet.title = heading(sheet.title, in: context)
    sheet.emptyWord = sheet.emptyWord.map { emptyWord($0, in: context) }
    return shown.order.map { sheet.sorted(by: $0, in: context.language) } ?? sheet
  }

  /// What stands over the list: with what narrowed it, and how many items are left.
  func heading(_ title: String, in context: ShowContext) -> String {
    guard let filter = shown.filter else { return title }
    let count = context.phrases.matches(shown.items.count, of: shown.total)
    return "\(title) · \(filter) · \(count)"
  }

  /// What stands in place of an empty list.
  func emptyWord(_ word: String, in context: ShowContext) -> String {
    shown.filter == nil ? word : context.phrases.noneMatches
  }
}

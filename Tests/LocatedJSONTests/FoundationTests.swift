import Foundation
import LocatedJSON
import Testing

struct FoundationTests {
  /// What Foundation reads otherwise: it refuses numbers beyond its own, keeps some digits that a
  /// `Double` does not, and its dictionaries hold one of two keys that look the same.
  private static let exceptions = [
    "accept-number-exponent-beyond-double.json", "accept-number-fraction-digits-100.json",
    "accept-object-keys-composed-and-decomposed.json",
  ]

  @Test(arguments: try Corpus.names(startingWith: "accept-"))
  func givesTheValuesThatFoundationGives(name: String) throws {
    guard !Self.exceptions.contains(name), !name.contains("-repeated") else { return }
    let bytes = try Corpus.bytes(of: name)
    let object = try JSONSerialization.jsonObject(with: Data(bytes), options: .fragmentsAllowed)
    let ours = try Document(bytes).root.foundationObject as? NSObject
    #expect(ours == object as? NSObject)
  }
}

extension Value {
  /// The value in Foundation's classes.
  fileprivate var foundationObject: Any {
    switch kind {
    case .null: NSNull()
    case .bool: NSNumber(value: bool ?? false)
    case .number: NSNumber(value: Double(numberText ?? "") ?? .nan)
    case .string: NSString(string: string ?? "")
    case .array: NSArray(array: elements.map(\.foundationObject))
    case .object:
      NSDictionary(
        dictionary: Dictionary(
          uniqueKeysWithValues: members.map { ($0.key.string, $0.value.foundationObject) }))
    }
  }
}

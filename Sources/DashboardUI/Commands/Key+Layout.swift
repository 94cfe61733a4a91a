package import TerminalKit

extension Key {
  /// The key as a command: letters of a Russian keyboard and full-width forms count as the Latin
  /// character in the same place. Text fields take keys as they are.
  package var asCommand: Key {
    guard case .character(let character) = self, let scalar = character.unicodeScalars.first,
      !scalar.isASCII, character.unicodeScalars.count == 1
    else { return self }
    return .character(Self.latinTwin(of: scalar) ?? character)
  }

  /// The key in the same place of a Latin keyboard, once the keyboard is known to be Russian: its full stop stands where
  /// `/` does.
  var onRussianKeyboard: Key {
    switch self {
    case .character("."): .character("/")
    case .character(","): .character("?")
    default: self
    }
  }

  /// Whether the key shows that the keyboard is Russian, or that it is not; `nil` where it shows neither.
  var isRussian: Bool? {
    guard case .character(let character) = self else { return nil }
    if character.isASCII { return character.isLetter ? false : nil }
    return Self.twins[character] == nil || !character.isLetter ? nil : true
  }

  private static func latinTwin(of scalar: Unicode.Scalar) -> Character? {
    switch scalar.value {
    case 0x3000: " "
    case 0xFF01...0xFF5E: Unicode.Scalar(scalar.value - 0xFEE0).map(Character.init)
    default: twins[Character(scalar)]
    }
  }

  /// Russian letters by the place of their key (ЙЦУКЕН over QWERTY), and the punctuation that a
  /// Chinese input method gives for an ASCII key.
  private static let twins: [Character: Character] = {
    let rows = [
      ("йцукенгшщзхъ", "qwertyuiop[]"), ("фывапролджэ", "asdfghjkl;'"), ("ячсмитьбю", "zxcvbnm,."),
      ("ЙЦУКЕНГШЩЗХЪ", "QWERTYUIOP{}"), ("ФЫВАПРОЛДЖЭ", "ASDFGHJKL:\""),
      ("ЯЧСМИТЬБЮ", "ZXCVBNM<>"), ("ёЁ№", "`~#"), ("。、【】《》", "./[]<>"),
    ]
    return Dictionary(
      rows.flatMap { zip($0, $1) }, uniquingKeysWith: { first, _ in first })
  }()
}

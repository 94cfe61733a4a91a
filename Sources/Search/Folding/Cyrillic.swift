/// Russian letters as they are written in Latin ones.
enum Cyrillic {
  /// Each lower-case letter by itself, so that a word half typed has the start of the whole one.
  ///
  /// Source: BGN/PCGN 1947 without its marks and its `ye`: Sobyanin, Shchyolkovo's ё being an е.
  static let latin: [String: String] = [
    "а": "a", "б": "b", "в": "v", "г": "g", "д": "d", "е": "e", "ё": "e", "ж": "zh", "з": "z",
    "и": "i", "й": "y", "к": "k", "л": "l", "м": "m", "н": "n", "о": "o", "п": "p", "р": "r",
    "с": "s", "т": "t", "у": "u", "ф": "f", "х": "kh", "ц": "ts", "ч": "ch", "ш": "sh",
    "щ": "shch", "ъ": "", "ы": "y", "ь": "", "э": "e", "ю": "yu", "я": "ya", "і": "i", "ї": "i",
    "є": "e", "ґ": "g", "ў": "u",
  ]
}

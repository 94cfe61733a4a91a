extension RussianPhrases {
  func risk(score: Int, probability: Int, impact: Int, title: String) -> String {
    "риск \(score) (в\(probability) × п\(impact)): \(title)"
  }

  func score(probability: Int, impact: Int) -> String {
    "в\(probability) × п\(impact) = \(probability * impact)"
  }

  func risks(open: Int, closed: Int, occurred: Int) -> String {
    "активны \(number(open))   закрыты \(number(closed))   реализовались \(number(occurred))"
  }

  func unowned(_ count: Int) -> String { "без ответственного \(number(count))" }
  func reviewsOverdue(_ count: Int) -> String { "пересмотр просрочен \(number(count))" }
  func review(_ date: String) -> String { "пересмотр \(date)" }
}

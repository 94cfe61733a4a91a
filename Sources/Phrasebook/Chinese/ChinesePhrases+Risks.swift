extension ChinesePhrases {
  func risk(score: Int, probability: Int, impact: Int, title: String) -> String {
    "风险\(score)(可能\(probability)×影响\(impact)): \(title)"
  }

  func score(probability: Int, impact: Int) -> String {
    "可能\(probability) × 影响\(impact) = \(probability * impact)"
  }

  func risks(open: Int, closed: Int, occurred: Int) -> String {
    "存续\(number(open))项   已关闭\(number(closed))项   已发生\(number(occurred))项"
  }

  func unowned(_ count: Int) -> String { "无责任方\(number(count))项" }
  func reviewsOverdue(_ count: Int) -> String { "复核逾期\(number(count))项" }
  func review(_ date: String) -> String { "复核\(date)" }
}

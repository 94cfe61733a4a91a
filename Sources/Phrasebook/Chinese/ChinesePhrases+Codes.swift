import ProgrammeModel

extension ChinesePhrases {
  func term(_ form: Deliverable.Form) -> Term {
    switch form {
    case .document: Term("文件")
    case .dataset: Term("数据集")
    case .system: Term("系统")
    case .event: Term("活动")
    case .training: Term("培训")
    case .agreement: Term("协议")
    case .other: Term("其他")
    }
  }

  func term(_ mode: Event.Mode) -> Term {
    switch mode {
    case .inPerson: Term("线下")
    case .online: Term("线上")
    case .hybrid: Term("线上线下结合", short: "结合")
    }
  }

  func term(_ form: Agreement.Form) -> Term {
    switch form {
    case .treaty: Term("条约")
    case .agreement: Term("协议")
    case .programme: Term("合作计划", short: "计划")
    case .memorandum: Term("谅解备忘录", short: "备忘录")
    case .protocolPaper: Term("议定书")
    }
  }

  func term(_ form: Practice.Form) -> Term {
    switch form {
    case .document: Term("文件")
    case .visit: Term("考察")
    case .seminar: Term("研讨会")
    case .training: Term("培训")
    case .dataset: Term("数据集")
    case .advice: Term("咨询")
    }
  }

  func term(_ audience: Exchange.Audience) -> Term {
    switch audience {
    case .instructors: Term("教师")
    case .students: Term("学生")
    case .schoolchildren: Term("中小学生")
    case .researchers: Term("研究人员")
    case .officials: Term("官员")
    case .artists: Term("艺术家")
    }
  }

  func term(_ form: Source.Form) -> Term {
    switch form {
    case .press: Term("媒体")
    case .official: Term("官方")
    case .statistics: Term("统计")
    case .document: Term("文件")
    case .dataset: Term("数据集")
    case .internal: Term("内部")
    }
  }

  func languageName(_ tag: String) -> String {
    Self.languageNames[String(tag.prefix { $0 != "-" })] ?? tag
  }

  private static let languageNames = [
    "en": "英语", "ru": "俄语", "zh": "汉语", "fr": "法语", "de": "德语", "es": "西班牙语",
    "ja": "日语", "ko": "韩语",
  ]
}

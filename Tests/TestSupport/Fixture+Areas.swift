extension Fixture {
  static let tourism = """
    {"id": "tourism", "order": 2, "source": "announcement",
     "title": {"en": "Tourism", "ru": "Туризм", "zh": "旅游"},
     "milestones": [
       {"id": "brochure", "due": "2021-12-16", "status": "scheduled", "illustrative": true,
        "title": {"en": "Joint route brochure", "ru": "Буклет о совместном маршруте",
                  "zh": "联合线路手册"}}]}
    """

  static let innovation = """
    {"id": "innovation", "order": 3, "source": "announcement",
     "title": {"en": "Science and innovation", "ru": "Наука и инновации", "zh": "科技创新"}}
    """

  static let updates = """
    {"items": [
      {"id": "metro-moscow", "title": {"en": "Exchange plan drafted", "ru": "План обмена подготовлен", "zh": "交流计划已起草"},
       "area": "metro", "party": "moscow", "date": "2021-11-06",
       "rag": "green", "illustrative": true, "author": "desk-moscow",
       "text": {"en": "The exchange plan for signalling is drafted.",
                "ru": "План обмена по сигнализации подготовлен.", "zh": "信号交流计划已起草。"},
       "next_step": {"en": "Sign the exchange plan on 25 November.",
                     "ru": "Подписать план обмена 25 ноября.", "zh": "11月25日签署交流计划。"}},
      {"id": "metro-beijing", "title": {"en": "Waiting for the scope", "ru": "Ждём перечень данных", "zh": "等待数据范围"},
       "area": "metro", "party": "beijing", "date": "2021-11-09",
       "rag": "amber", "illustrative": true, "author": "desk-beijing",
       "text": {"en": "We wait for the scope of the signalling data.",
                "ru": "Ждём перечень данных по сигнализации.", "zh": "等待明确信号数据范围。"},
       "blockers": {"en": "Travel closed.", "ru": "Поездки закрыты.", "zh": "出行受限。"}},
      {"id": "metro-beijing-october", "title": {"en": "Experts named", "ru": "Эксперты назначены", "zh": "专家已确定"},
       "area": "metro", "party": "beijing", "date": "2021-10-12",
       "rag": "green", "illustrative": true,
       "text": {"en": "Experts were named.", "ru": "Эксперты назначены.", "zh": "专家已确定。"}},
      {"id": "tourism-moscow", "title": {"en": "Routes drawn", "ru": "Маршруты готовятся", "zh": "线路规划"},
       "area": "tourism", "party": "moscow", "date": "2021-09-20",
       "rag": "amber", "illustrative": true,
       "text": {"en": "Routes are being drawn.", "ru": "Маршруты готовятся.",
                "zh": "线路正在规划。"}}]}
    """

  static let requests = """
    {"items": [
      {"id": "interface-data", "from": "moscow", "to": "beijing", "area": "metro",
       "workstream": "metro-technology", "opened": "2021-10-25", "due": "2021-11-05",
       "illustrative": true,
       "title": {"en": "Signalling interface data", "ru": "Данные об интерфейсах сигнализации",
                 "zh": "信号系统接口数据"}}]}
    """

  static let risks = """
    {"items": [
      {"id": "data-stays", "area": "metro", "party": "moscow", "probability": 4, "impact": 5,
       "opened": "2021-10-25", "review_due": "2021-11-30", "status": "open",
       "illustrative": true, "owner": "desk-moscow",
       "title": {"en": "Signalling data may not leave Moscow’s network",
                 "ru": "Данные нельзя передавать за пределы сети Москвы",
                 "zh": "信号数据不得离开莫斯科内网"}}]}
    """
}

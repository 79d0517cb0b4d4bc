extension Rule {
  /// Marks of the pages, and where they hang (ISO 32000-1, 14.7.4).
  static let content = [
    Rule(name: "content is tagged or an artifact") { file in
      file.pages.flatMap { page in ContentWalk(file.content(ofPage: page)).unmarked.map { "\($0) on page \(page)" } }
    },
    Rule(name: "artifacts and tagged content lie apart") { file in
      file.pages.filter { ContentWalk(file.content(ofPage: $0)).isMixed }.map { "page \($0)" }
    },
    Rule(name: "marks end") { file in
      file.pages.filter { !ContentWalk(file.content(ofPage: $0)).isBalanced }.map { "page \($0)" }
    },
    Rule(name: "a page uses a mark once") { file in
      file.pages.flatMap { page in
        let marks = ContentWalk(file.content(ofPage: page)).marks.map(\.number)
        return Set(marks).count == marks.count ? [] : ["page \(page)"]
      }
    },
    Rule(name: "each mark has one place in the structure") { file in
      var places: [[Int]: Int] = [:]
      for element in file.elements { for mark in element.marks { places[[mark.page, mark.mark], default: 0] += 1 } }
      var faults: [String] = []
      for page in file.pages {
        for mark in Set(ContentWalk(file.content(ofPage: page)).marks.map(\.number)).sorted() {
          let count = places.removeValue(forKey: [page, mark]) ?? 0
          if count != 1 { faults.append("mark \(mark) of page \(page): \(count)") }
        }
      }
      return faults + places.keys.map { "no mark \($0)" }.sorted()
    },
    Rule(name: "a mark is called what its element is") { file in
      var kinds: [[Int]: String] = [:]
      for element in file.elements { for mark in element.marks { kinds[[mark.page, mark.mark]] = element.kind } }
      return file.pages.flatMap { page in
        ContentWalk(file.content(ofPage: page)).marks.compactMap { mark in
          kinds[[page, mark.number]].flatMap { $0 == mark.kind ? nil : "mark \(mark.number) of page \(page): \(mark.kind), \($0)" }
        }
      }
    },
    Rule(name: "the parent tree leads to the elements") { file in
      let tree = file.numberTree(file.at(file.catalog, "/StructTreeRoot", "/ParentTree"))
      var faults: [String] = []
      var owners: [Int: [Int?]] = [:]
      for page in file.pages {
        let key = file.objects[page]?.value["/StructParents"]?.integer
        owners[page] = key.flatMap { file.resolved(tree[$0])?.items }?.map(\.reference) ?? []
        let marks = ContentWalk(file.content(ofPage: page)).marks
        if owners[page]?.count != marks.count { faults.append("page \(page): \(owners[page]?.count ?? 0) of \(marks.count)") }
      }
      for element in file.elements {
        for mark in element.marks where (owners[mark.page].flatMap { $0.indices.contains(mark.mark) ? $0[mark.mark] : nil }) != element.number {
          faults.append("mark \(mark.mark) of page \(mark.page)")
        }
        for annotation in element.annotations {
          let key = file.objects[annotation]?.value["/StructParent"]?.integer
          if key.flatMap({ tree[$0]?.reference }) != element.number { faults.append("annotation \(annotation)") }
        }
      }
      return faults
    },
  ]
}

/// What the letters beyond ASCII fold to, one character for each code point.
///
/// A lower-case letter or digit stands for itself; an upper-case one names a pair (see `pairs`);
/// `_` drops the code point, and `?` keeps it as it is. The tables follow the canonical decompositions
/// of the Unicode Character Database, with the letters that have none (ł, ø, đ, ħ …) by their names'
/// base letter ("LATIN SMALL LETTER L WITH STROKE").
enum FoldingTable {
  /// U+0080 to U+024F: Latin-1 Supplement, Latin Extended-A and -B.
  static let latin: [UInt8] = Array(
    """
    _____ __________________________ ?????????a"?_????23'u???1o"????\
    aaaaaaAceeeeiiiidnooooo?ouuuuyTSaaaaaaAceeeeiiiidnooooo?ouuuuyTy\
    aaaaaaccccccccddddeeeeeeeeeegggggggghhhhiiiiiiiiiiIIjjkkkllllll?\
    ?llnnnnnnnnnooooooOOrrrrrrssssssssttttttuuuuuuuuuuuuwwyyyzzzzzzs\
    bbbb???ccdddd?e??ffg??iikkl??nnooo??pp?????ttttuu?vyyzz?????????\
    ????DDDLLLNNNaaiioouuuuuuuuuueaaaaAAggggkkoooo??jDDDgg??nnaaAAoo\
    aaaaeeeeiiiioooorrrruuuusstt??hhnd??zzaaeeooooooooyylntj??acclts\
    z??bu?eejjqqrryy
    """.utf8)

  /// U+1E00 to U+1EFF: Latin Extended Additional.
  static let latinAdditional: [UInt8] = Array(
    """
    aabbbbbbccddddddddddeeeeeeeeeeffgghhhhhhhhhhiiiikkkkkkllllllllmm\
    mmmmnnnnnnnnoooooooopppprrrrrrrrssssssssssttttttttuuuuuuuuuuvvvv\
    wwwwwwwwwwxxxxyyzzzzzzhtwyasssS?aaaaaaaaaaaaaaaaaaaaaaaaeeeeeeee\
    eeeeeeeeiiiioooooooooooooooooooooooouuuuuuuuuuuuuuyyyyyyyyLLvvyy
    """.utf8)

  /// The pairs that the tables name by an upper-case letter.
  static func pair(_ name: UInt8) -> (UInt8, UInt8)? {
    switch name {
    case UInt8(ascii: "A"): (UInt8(ascii: "a"), UInt8(ascii: "e"))
    case UInt8(ascii: "D"): (UInt8(ascii: "d"), UInt8(ascii: "z"))
    case UInt8(ascii: "I"): (UInt8(ascii: "i"), UInt8(ascii: "j"))
    case UInt8(ascii: "L"): (UInt8(ascii: "l"), UInt8(ascii: "j"))
    case UInt8(ascii: "N"): (UInt8(ascii: "n"), UInt8(ascii: "j"))
    case UInt8(ascii: "O"): (UInt8(ascii: "o"), UInt8(ascii: "e"))
    case UInt8(ascii: "S"): (UInt8(ascii: "s"), UInt8(ascii: "s"))
    case UInt8(ascii: "T"): (UInt8(ascii: "t"), UInt8(ascii: "h"))
    default: nil
    }
  }
}

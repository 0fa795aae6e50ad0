/// First names as they stand before surnames in the names of streets, and titles that people leave out or add.
///
/// `Piłsudskiego`, `Józefa Piłsudskiego` and `marsz. J. Piłsudskiego` are one street: these words narrow nothing where another
/// word is asked for, and initials likewise.
enum FirstNames {
  private static let names: Set<[UInt8]> = Set(
    """
    adama adolfa aleksandra aleksandry alfreda andrzeja anny antoniego augusta barbary boleslawa bronislawa cypriana czeslawa daniela \
    edwarda elizy emilii emila eugeniusza feliksa ferdynanda franciszka fryderyka gabriela gabrieli grzegorza gustawa heleny henryka \
    hugona ignacego jacka jadwigi jakuba janusza jana jaroslawa jerzego joachima jozefa juliana juliusza karola kazimierza konrada \
    konstantego kornela krzysztofa leona leopolda ludwika lucjana macieja marcina marii mariana marka mateusza maurycego maksymiliana \
    michala mikolaja mieczyslawa narcyzy oskara pawla piotra rafala romana romualda ryszarda samuela sebastiana stanislawa stefana \
    szymona tadeusza teodora teofila tomasza tytusa waclawa walerego wiktora wincentego witolda wladyslawa wlodzimierza wojciecha \
    zbigniewa zofii zygmunta \
    marszalka marszalek generala general pulkownika pulkownik majora kapitana porucznika ksiedza ksiadz biskupa arcybiskupa prymasa \
    doktora profesora inzyniera swietego swietej imienia rotmistrza ojca kardynala
    """.split(separator: " ").map { Array($0.utf8) })

  /// Whether a folded word is a first name or a title.
  static func has(_ word: [UInt8]) -> Bool { names.contains(word) }
}

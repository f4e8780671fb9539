using CoordonneSante.Annuaire;
using CoordonneSante.Benchmarks.EndToEnd;

namespace CoordonneSante.Benchmarks.Croissance;

/// <summary>What is asked of a directory of each size: the benchmarked questions, and those whose work grows with it.</summary>
internal static class GrowthQueries
{
    /// <param name="annuaire">The directory that the grown ones were made of, and whose records they all have.</param>
    public static IReadOnlyList<Query> Over(AnnuaireSnapshot annuaire) =>
    [
        .. Queries.Over(annuaire).Where(query => query.Document != Queries.Introspection),
        Of(
            "Filtre à travers le gestionnaire",
            "query($v: String!) { structures(where: {gestionnaire: {nom: {contains: $v}}}, first: 20) { totalCount nodes { finess "
                + "nom } } }",
            ["MUTUAL", "CROIX", "ADMR", "HOSPITAL"]),
        Of(
            "Recherche de mots",
            "query($v: String!) { structures(recherche: $v, first: 20) { totalCount nodes { finess nom } } }",
            ["dentaire rennes", "maison sante lyon", "mutualiste"]),
        Of(
            "Suggestions",
            "query($v: String!) { suggestions(prefixe: $v) { libelle nature code } }",
            ["ren", "maison de sante", "centre dent", "35000"]),
        Of("Suggestions, faute", "query($v: String!) { suggestions(prefixe: $v) { libelle } }", ["stparrris", "mutualistte", "grenobel"]),
        Of(
            "Statistiques par région et type",
            "query($v: Float!) { statistiques(where: {position: {latitude: {gte: $v}}}, grouperPar: [REGION, TYPE]) { total groupes { "
                + "nombre pour10000Habitants } } }",
            ["40.1", "40.2", "40.3", "40.4"],
            isText: false),
        Of(
            "Accessibilité par région",
            "query($v: Float!) { accessibilite(where: {position: {latitude: {gte: $v}}}, grouperPar: REGION) { populationMesuree groupes { "
                + "distanceMedianeKm } } }",
            ["40.1", "40.2", "40.3", "40.4"],
            isText: false),
        Of(
            "2SFCA, 15 km",
            "query($v: Float!) { accessibilitePotentielle(rayonKm: $v) { moyennePour10000Habitants } }",
            ["15.1", "15.2", "15.3", "15.4"],
            isText: false),
    ];

    private static Query Of(string name, string document, IReadOnlyList<string> values, bool isText = true) =>
        new(name, document, value => isText ? $$"""{"v":"{{value}}"}""" : $$"""{"v":{{value}}}""", _ => "", values);
}

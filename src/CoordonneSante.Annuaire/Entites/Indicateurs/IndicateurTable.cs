using CoordonneSante.Annuaire.Requetes;
using CoordonneSante.Annuaire.Tables.Queries;

namespace CoordonneSante.Annuaire.Entites.Indicateurs;

/// <summary>The indicators by commune, by code.</summary>
public sealed class IndicateurTable : Table<Indicateur>
{
    internal IndicateurTable(IReadOnlyList<Indicateur> indicateurs)
        : base(indicateurs, indicateur => indicateur.Code, form: null)
    {
    }

    /// <exception cref="RequeteInvalideException">INDICATEUR_INCONNU.</exception>
    internal Indicateur Require(string code) => Find(code) ?? throw new RequeteInvalideException(
        "INDICATEUR_INCONNU",
        $"Aucun indicateur chargé n'a le code « {code} ».",
        Count == 0
            ? "Aucun n'est chargé : « import --indicateur » en ajoute."
            : $"Ceux qui sont chargés : {string.Join(", ", Records.Select(indicateur => indicateur.Code.Value))}.");

    /// <exception cref="RequeteInvalideException">INDICATEUR_INCONNU, INDICATEUR_D_AUTRE_NATURE.</exception>
    internal Indicateur Require(string code, NatureIndicateur nature, string use)
    {
        var found = Require(code);
        return found.Nature == nature ? found : throw OfOtherNature(found, use);
    }

    /// <summary>The indicator whose value or class a request speaks of.</summary>
    /// <exception cref="RequeteInvalideException">INDICATEUR_INCONNU, INDICATEUR_D_AUTRE_NATURE.</exception>
    internal Indicateur Require(string code, bool byValue, bool byClass)
    {
        var found = Require(code);
        var isClassification = found.Nature == NatureIndicateur.Classe;
        return byValue && isClassification ? throw OfOtherNature(found, "n'a pas de « valeur », mais une « classe »")
            : byClass && !isClassification ? throw OfOtherNature(found, "n'a pas de « classe », mais une « valeur »")
            : found;
    }

    /// <param name="use">What it cannot do, in French.</param>
    private static RequeteInvalideException OfOtherNature(Indicateur indicateur, string use) => new(
        "INDICATEUR_D_AUTRE_NATURE",
        $"« {indicateur.Code.Value} » {use} : sa nature est {Textes.EnumText<NatureIndicateur>.Of(indicateur.Nature)}.",
        "« indicateurs { code nature } » donne la nature de chacun.");
}

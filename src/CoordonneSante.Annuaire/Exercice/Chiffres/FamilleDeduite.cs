using System.Globalization;
using CoordonneSante.Annuaire.Entites.Gestionnaires;
using CoordonneSante.Annuaire.Entites.Sources;
using CoordonneSante.Annuaire.Exercice.Redaction;

namespace CoordonneSante.Annuaire.Exercice.Chiffres;

/// <summary>The family of gestionnaires that a published share is of, where the document lost its label and the records tell.</summary>
/// <param name="Categorie">The family.</param>
/// <param name="Explication">What the records say, in French.</param>
public sealed record FamilleDeduite(CategorieGestionnaire Categorie, string Explication)
{
    /// <summary>Points of percentage that a family may have more than was published: document and records are of different years.</summary>
    private const double MostAbove = 5;

    private static readonly CultureInfo French = CultureInfo.GetCultureInfo("fr-FR");

    public Fiabilite Fiabilite { get; } = Fiabilite.Deduit;

    /// <summary>Name of the rule.</summary>
    public string Regle { get; } = "seule-famille-qui-atteint-la-part";

    /// <param name="value">Published, in percent.</param>
    /// <param name="shares">Share of each family that the label may have named, in percent.</param>
    /// <param name="unknown">Share of the structures whose family is not known.</param>
    /// <param name="place">Name of the territory.</param>
    /// <returns>Null unless one family, and no other, reaches the value, were all those of unknown family its own.</returns>
    internal static FamilleDeduite? Of(
        double value, IReadOnlyDictionary<CategorieGestionnaire, double> shares, double unknown, string place)
    {
        var reaching = shares.Where(share => share.Value + unknown >= value).ToList();
        if (reaching is not [var (family, share)] || share > value + MostAbove)
        {
            return null;
        }

        var next = shares.Where(other => other.Key != family).Max(other => other.Value);
        return new(family, Typographie.Compose(
            $"Dans l'annuaire ({place}), cette famille gère {share.ToString(French)} % des centres de santé ; aucune autre de celles que "
                + $"le document nomme n'en gère plus de {next.ToString(French)} %, et la famille de {unknown.ToString(French)} % n'est pas "
                + "connue : elle est la seule à pouvoir atteindre la part publiée."));
    }
}

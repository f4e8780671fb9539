using System.Globalization;
using CoordonneSante.Annuaire.Entites.Gestionnaires;
using CoordonneSante.Annuaire.Entites.Structures;
using CoordonneSante.Annuaire.Entites.Territoires;
using CoordonneSante.Annuaire.Exercice.Redaction;
using CoordonneSante.Annuaire.Tables.Filtering;
using CoordonneSante.Annuaire.Tables.Paging;
using CoordonneSante.Annuaire.Textes;

namespace CoordonneSante.Annuaire.Exercice.Chiffres;

/// <summary>What the directory counts beside a published figure, counted when asked.</summary>
/// <param name="Valeur">In the figure's unit.</param>
/// <param name="ValeurMaximale">Top of the range whose bottom is <paramref name="Valeur"/>, when values are missing; else null.</param>
/// <param name="Territoire">Name of the territory.</param>
/// <param name="DateExtraction">Day the directory's source was extracted; null when nothing is counted.</param>
/// <param name="Ecart">See <see cref="ChiffrePublie.GapOf"/>; null when the directory has a range.</param>
/// <param name="Explication">What the gap comes from, in French.</param>
public sealed record ComparaisonChiffre(
    double Valeur, double? ValeurMaximale, string Territoire, DateOnly? DateExtraction, double? Ecart, string Explication)
{
    private static readonly CultureInfo French = CultureInfo.GetCultureInfo("fr-FR");

    internal static ComparaisonChiffre? Make(ChiffrePublie chiffre, MesureAnnuaire mesure, AnnuaireSnapshot annuaire)
    {
        var region = chiffre.Region is null ? null : annuaire.FindRegion(chiffre.Region);
        if (chiffre.Region is not null && region is null)
        {
            return null;
        }

        var counted = annuaire.Structures(null, Filter(mesure.Type, region), null, new PageArguments(First: 1));
        var date = counted.Nodes.FirstOrDefault()?.Provenance.DateExtraction;
        var place = region?.Nom.Value ?? "France";
        var total =
            $"L'annuaire compte {Number(counted.TotalCount)} structures "
                + $"({place}{(date is { } day ? $", FINESS du {DateEnLettres.Of(day)}" : "")})";
        var vintage = chiffre.Periode is null ? "Le chiffre publié n'est pas daté." : $"Date du chiffre publié : {chiffre.Periode}.";
        if (mesure.Categorie is not { } categorie)
        {
            return new(
                counted.TotalCount,
                null,
                place,
                date,
                chiffre.GapOf(counted.TotalCount),
                Typographie.Compose($"{total}. {vintage} {mesure.Portee}"));
        }

        if (counted.TotalCount == 0)
        {
            return null;
        }

        int Managed(CategorieGestionnaire? by) =>
            annuaire.Structures(null, Filter(mesure.Type, region, by), null, new PageArguments(First: 0)).TotalCount;

        var unknown = Managed(CategorieGestionnaire.Inconnue) + Managed(by: null);
        var known = Managed(categorie);
        var (least, most) = (Percent(known, counted.TotalCount), Percent(known + unknown, counted.TotalCount));
        var detail =
            unknown == 0
                ? ""
                : $" et {Number(unknown)} de famille inconnue, d'où une part entre {least.ToString(French)} et {most.ToString(French)} %";
        return new(
            least, unknown == 0 ? null : most, place, date, unknown == 0 ? chiffre.GapOf(least) : null,
            Typographie.Compose($"{total} : {Number(known)} de cette famille{detail}. {vintage} {mesure.Portee}"));
    }

    /// <summary>Share of the structures of a type in a région that a family is known to manage, in percent; 0 without structures.</summary>
    /// <param name="type">The type.</param>
    /// <param name="region">The région.</param>
    /// <param name="family">Null for the structures that have no gestionnaire.</param>
    /// <param name="annuaire">What is counted.</param>
    internal static double ShareOf(TypeStructure type, Region region, CategorieGestionnaire? family, AnnuaireSnapshot annuaire)
    {
        int Count(StructureFilter where) => annuaire.Structures(null, where, null, new PageArguments(First: 0)).TotalCount;

        return Percent(Count(Filter(type, region, family)), Math.Max(Count(Filter(type, region)), 1));
    }

    private static StructureFilter Filter(TypeStructure type, Region? region) =>
        new()
        {
            Type = new EnumOperationFilter<TypeStructure> { Eq = type },
            Commune = region is null
                ? default(Optional<CommuneFilter?>)
                : new CommuneFilter
                {
                    Departement = new DepartementFilter
                    {
                        Region = new RegionFilter { Code = new StringOperationFilter { Eq = region.Code.Value } },
                    },
                },
        };

    /// <param name="by">Family of the gestionnaire; null for the structures that have none.</param>
    private static StructureFilter Filter(TypeStructure type, Region? region, CategorieGestionnaire? by) => Filter(type, region) with
    {
        Gestionnaire = new GestionnaireFilter { Categorie = new EnumOperationFilter<CategorieGestionnaire> { Eq = by } },
    };

    private static double Percent(int part, int whole) => Math.Round(100.0 * part / whole, 1);

    private static string Number(int number) => number.ToString("N0", French);
}

using System.Globalization;
using CoordonneSante.Annuaire.Couvertures;
using CoordonneSante.Annuaire.Dimensions;
using CoordonneSante.Annuaire.Entites.Indicateurs;
using CoordonneSante.Annuaire.Entites.Sources;
using CoordonneSante.Annuaire.Entites.Structures;
using CoordonneSante.Annuaire.Entites.Territoires;
using CoordonneSante.Annuaire.Textes;

namespace CoordonneSante.Annuaire.Statistiques;

/// <summary>What tables say of themselves, in French.</summary>
internal sealed class StatistiqueTexts
{
    private static readonly Texte Formula = new("pour10000Habitants = 10 000 × numerateur / denominateur ; part = nombre / total");
    private static readonly Texte Numerator = new("Structures du groupe, source FINESS");
    private static readonly Texte NumeratorByZoning =
        new("Structures du groupe, source FINESS, rangées pour le taux par le zonage de leur commune et non par celui de leur quartier");
    private static readonly Texte Denominator =
        new("Population municipale du territoire du groupe, source INSEE, hors des régions dont les fichiers chargés ne "
            + "recensent aucune structure du type compté");

    private const string EmptyGroupsLeftOut = "Les groupes sans structure sont omis : il y en a trop.";

    private const int MaxCutNames = 10;

    private readonly Texte _structuresVintage;
    private readonly Texte _version;

    public StatistiqueTexts(StructureTable structures, JeuDeDonnees jeuDeDonnees)
    {
        _version = jeuDeDonnees.Version;
        DateOnly[] days = [.. structures.Records.Select(structure => structure.Provenance.DateExtraction).Distinct().Order()];
        _structuresVintage = new Texte(
            string.Join(", ", days.Select(date => date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture))));
        JoursDesStructures = string.Join(", ", days.Select(DateEnLettres.Of));
    }

    /// <summary>Day of the structures' extraction, or days, as a sentence has them.</summary>
    public string JoursDesStructures { get; }

    /// <summary>Day of the structures' extraction, or days.</summary>
    public Texte MillesimeStructures => _structuresVintage;

    public MesureStatistique Measure(TableauStatistique table)
    {
        var byZoning = Array.Exists(table.Dimensions, dimension => dimension.Kind == DimensionStructure.ZonageMedecin);
        var measure = Measure(
            Formula,
            byZoning ? NumeratorByZoning : Numerator,
            table.Domain.Denominateurs.Indicateur is { } indicateur ? DenominatorOf(indicateur) : Denominator,
            table.PopulationMillesime);
        string?[] notes = [table.PopulationNote, table.Tronque ? EmptyGroupsLeftOut : null, table.UnknownNote];
        var note = string.Join(' ', notes.OfType<string>());
        return note.Length == 0 ? measure : measure with { Note = new Texte(note) };
    }

    /// <summary>The same of another measure on the same data.</summary>
    public MesureStatistique Measure(Texte formula, Texte numerator, Texte denominator, Texte? populationVintage) =>
        new(formula, numerator, denominator, _structuresVintage, populationVintage, _version, Note: null);

    /// <returns>Null when the populations are those that a reader expects.</returns>
    public static string? Note(TableauStatistique table)
    {
        var notes = new List<string>();
        if (!table.Domain.HasPopulation)
        {
            notes.Add(
                $"Population et taux absents : le filtre porte sur {string.Join(", ", table.Domain.UnknownCriteria)}, qui ne délimite pas "
                + "un ensemble de communes. Limitez plutôt par « dans », ou par « commune » sans autre critère dans « or » et « not ».");
        }
        else if (table.Sum.Communes == 0)
        {
            notes.Add(
                "Le filtre ne retient aucune commune du territoire. Paris, Lyon et Marseille y sont leurs arrondissements : "
                + "filtrez-les par « commune: {arrondissementDe: …} », ou limitez par « dans ».");
        }
        else if (!table.LinesHavePopulation)
        {
            notes.Add("La population des quartiers prioritaires n'est pas publiée ici : les groupes n'ont ni population ni taux.");
        }
        notes.AddRange(OfCoverage(table));
        notes.AddRange(OfCuts(table));
        if (table.Domain.Denominateurs.Indicateur is { } indicateur)
        {
            notes.AddRange(OfIndicator(table, indicateur));
            return notes.Count == 0 ? null : string.Join(' ', notes);
        }
        if (table.Domain.HasPopulation && table.Sum.UnknownCommunes is > 0 and var unknown)
        {
            notes.Add(
                $"Communes dont la population n'est pas publiée : {unknown}. Elles ne sont ni dans « population » ni dans « denominateur »."
            );
        }
        if (table.Domain.HasPopulation && table.Sum.DeducedCommunes is > 0 and var deduced)
        {
            notes.Add(
                $"Communes séparées depuis d'une autre, dont seule la population d'ensemble est publiée : {deduced}. Chacune compte pour "
                + "une part égale de cet ensemble (« populationFiabilite » vaut DEDUIT).");
        }
        return notes.Count == 0 ? null : string.Join(' ', notes);
    }

    private static IEnumerable<string> OfCuts(TableauStatistique table)
    {
        string[] names = [.. table.Coupures.OfType<TerritoiresCoupes>().SelectMany(coupures => coupures.Noms)];
        if (names.Length > 0)
        {
            var others = names.Length > MaxCutNames ? $" et {names.Length - MaxCutNames} autres" : "";
            yield return "Territoires dont « dans » ne retient qu'une partie (« entier » est faux) : "
                + $"{string.Join(", ", names.Take(MaxCutNames))}{others}. Leurs nombres, habitants et taux sont ceux de cette partie.";
        }
    }

    private static Texte DenominatorOf(Indicateur indicateur) => new(
        $"{indicateur.Libelle.Value}{(indicateur.Unite is { } unite ? $" ({unite.Value})" : "")} du territoire du groupe, au lieu des "
            + $"habitants, source {indicateur.Source.Producteur.Value}, {indicateur.Millesime.Value}, hors des régions dont les fichiers "
            + "chargés ne recensent aucune structure du type compté");

    private static IEnumerable<string> OfIndicator(TableauStatistique table, Indicateur indicateur)
    {
        if (table.Domain.HasPopulation)
        {
            yield return $"« population », « denominateur » et les taux comptent ici « {indicateur.Libelle.Value} » au lieu des habitants.";
        }
        if (table.Domain.HasPopulation && table.Sum.UnknownCommunes is > 0 and var unknown)
        {
            yield return $"Communes dont l'indicateur n'est pas connu : {unknown}. Ni elles ni leurs structures ne sont dans les taux.";
        }
        if (table.Domain.HasPopulation && table.Sum.DeducedCommunes is > 0 and var deduced)
        {
            yield return $"Communes dont l'indicateur est déduit d'un autre découpage : {deduced}.";
        }
    }

    /// <summary>The régions that are not covered for all lines, then those that are not for one of the types that are counted, be it
    /// on a line of its own or among others.</summary>
    private static IEnumerable<string> OfCoverage(TableauStatistique table)
    {
        var (couverture, types) = (table.Statistics.Couverture, table.Domain.Types);
        var uncovered = couverture.NonCouvertes(table.Domain.Leaves, types);
        if (couverture.EstPartielle)
        {
            var outside = couverture.NonCouvertes(table.Domain.Leaves, TypesAdmis.Tous);
            uncovered = [.. uncovered.Except(outside)];
            if (outside.Count > 0 || table.ComparesWithFrance)
            {
                yield return $"Base partielle ({couverture.Describe()}) : ailleurs, les fichiers chargés ne recensent aucune structure. "
                    + "« France » n'est ici que cela.";
            }
        }
        if (uncovered.Count > 0)
        {
            yield return $"Régions dont les fichiers chargés ne recensent aucune {types.Nommer()} : {Names(uncovered)}. "
                + "Cela ne dit pas qu'il n'y en a pas ; leurs habitants ne sont pas dans « denominateur ».";
        }
        if (types.Count < 2)
        {
            yield break;
        }
        var byType = types.Enumerate()
            .Select(type => (
                Type: type,
                Libelle: EnumLibelle<TypeStructure>.Of(type),
                Regions: couverture
                    .NonCouvertes(table.Domain.Leaves, TypesAdmis.Of(type))
                    .Where(region => couverture.Couvre(region, TypesAdmis.Tous))
                    .Except(uncovered)
                    .ToList()))
            .Where(type => type.Regions.Count > 0 && couverture.Chargees.Any(region => couverture.Couvre(region, TypesAdmis.Of(type.Type))))
            .Select(type => $"{type.Libelle} ({Names(type.Regions)})")
            .ToList();
        if (byType.Count > 0)
        {
            yield return Array.Exists(table.Dimensions, dimension => dimension.Kind == DimensionStructure.Type)
                ? $"Type par type, régions dont les fichiers chargés ne recensent rien : {string.Join(" ; ", byType)}."
                : $"Les nombres et les taux, qui mêlent les types, n'y comptent pas ceux que les fichiers chargés ne recensent pas : "
                    + $"{string.Join(" ; ", byType)}.";
        }
    }

    private static string Names(IReadOnlyList<Region> regions) => string.Join(", ", regions.Select(region => region.Nom.Value));
}

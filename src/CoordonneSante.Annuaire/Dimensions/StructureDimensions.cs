using System.Collections.Concurrent;
using System.Globalization;
using CoordonneSante.Annuaire.Entites.Gestionnaires;
using CoordonneSante.Annuaire.Entites.Indicateurs;
using CoordonneSante.Annuaire.Entites.Structures;
using CoordonneSante.Annuaire.Entites.Territoires;
using CoordonneSante.Annuaire.Entites.Zonages;
using CoordonneSante.Annuaire.Requetes;
using CoordonneSante.Annuaire.Textes;

namespace CoordonneSante.Annuaire.Dimensions;

/// <summary>All the dimensions of the structures; each is made when first asked for.</summary>
internal sealed class StructureDimensions
{
    private readonly StructureTable _structures;
    private readonly CommuneTable _communes;
    private readonly Lazy<StructureDimension>[] _dimensions;
    private readonly ConcurrentDictionary<Indicateur, Lazy<StructureDimension>> _classifications = new();

    public StructureDimensions(StructureTable structures)
    {
        _structures = structures;
        _communes = structures.Commune.Target;
        _dimensions = Array.ConvertAll(
            Enum.GetValues<DimensionStructure>(), dimension => new Lazy<StructureDimension>(() => Make(dimension)));
    }

    /// <exception cref="RequeteInvalideException">INDICATEUR_ABSENT: a classification is asked for by <see cref="Of"/>.</exception>
    public StructureDimension this[DimensionStructure dimension] => _dimensions[(int)dimension].Value;

    /// <exception cref="RequeteInvalideException">INDICATEUR_ABSENT, INDICATEUR_INCONNU, INDICATEUR_D_AUTRE_NATURE.</exception>
    public StructureDimension Of(DimensionStructure dimension, string? indicateur)
    {
        if (dimension != DimensionStructure.Indicateur || indicateur is null)
        {
            return this[dimension];
        }
        var found = _communes.Indicateurs.Require(indicateur, NatureIndicateur.Classe, "ne range pas les communes en classes");
        return _classifications.GetOrAdd(found, key => new Lazy<StructureDimension>(() => OfIndicateur(key))).Value;
    }

    private DepartementTable Departements => _communes.Departement.Target;

    private StructureDimension Make(DimensionStructure dimension) => dimension switch
    {
        DimensionStructure.Type => OfEnum<TypeStructure>(dimension, structure => structure.Type, null),
        DimensionStructure.Specialite =>
            OfEnum<SpecialiteCentre>(dimension, structure => structure.Specialite, "Sans objet : pas un centre de santé"),
        DimensionStructure.CategorieGestionnaire => OfEnum<CategorieGestionnaire>(
            dimension, structure => structure.Gestionnaire?.Categorie, "Gestionnaire inconnu"),
        DimensionStructure.ZonageMedecin => OfZoning(),
        DimensionStructure.EnQuartierPrioritaire => OfQuarters(),
        DimensionStructure.Region => OfLocation(
            dimension,
            [.. Departements.Region.Target.Records.Select(region => Value(region.Code, region.Nom))],
            commune => Departements.Region.Column.Ranks[_communes.Departement.Column.Ranks[commune]] - 1),
        DimensionStructure.Departement => OfLocation(
            dimension,
            [.. Departements.Records.Select(departement => Value(departement.Code, departement.Nom))],
            commune => _communes.Departement.Column.Ranks[commune] - 1),
        DimensionStructure.Epci => OfEpcis(),
        DimensionStructure.Commune => OfLocation(
            dimension, [.. _communes.Records.Select(commune => Value(commune.CodeInsee, commune.Nom))], commune => commune - 1),
        DimensionStructure.AnneeOuverture => OfYears(),
        DimensionStructure.Indicateur => throw new RequeteInvalideException(
            "INDICATEUR_ABSENT",
            "La dimension INDICATEUR ne dit pas quel classement des communes.",
            "Donnez « indicateur » à « statistiques » ; ailleurs, cette dimension n'a pas de sens."),
        _ => throw new ArgumentOutOfRangeException(nameof(dimension), dimension, "Not a dimension."),
    };

    /// <param name="missing">Label of those without value; null when all have one.</param>
    private StructureDimension OfEnum<T>(DimensionStructure kind, Func<Structure, T?> valueOf, string? missing)
        where T : struct, Enum
    {
        var members = Enum.GetValues<T>();
        (Texte?, Texte)[] values = [.. members.Select(Value)];
        return new StructureDimension(
            kind,
            missing is null ? values : [.. values, (null, new Texte(missing))],
            OfStructures(structure => valueOf(structure) is { } value ? Array.IndexOf(members, value) : members.Length));
    }

    private StructureDimension OfZoning() => new(
        DimensionStructure.ZonageMedecin,
        [.. Enum.GetValues<ZonageMedecin>().Select(Value)],
        OfStructures(structure => (int)structure.ZonageMedecin),
        OfCommunes(commune => (int)_communes.At(commune).ZonageMedecin));

    private StructureDimension OfQuarters() => new(
        DimensionStructure.EnQuartierPrioritaire,
        [Value("OUI", "En quartier prioritaire"), Value("NON", "Hors quartier prioritaire"), (null, new Texte("Position inconnue"))],
        OfStructures(structure => structure switch
        {
            { QuartierPrioritaire: not null } => 0,
            { Position: not null } => 1,
            _ => 2,
        }));

    private StructureDimension OfIndicateur(Indicateur indicateur)
    {
        var classes = indicateur.Colonne.Classes;
        return OfLocation(
            DimensionStructure.Indicateur,
            [.. classes.Select(classe => Value(classe.Code, classe.Libelle)), (null, new Texte("Classe inconnue"))],
            commune => indicateur.Colonne.RangsDeClasse[commune] is > 0 and var rank ? rank - 1 : classes.Count,
            indicateur);
    }

    private StructureDimension OfEpcis()
    {
        var epcis = _communes.Epci.Target;
        return OfLocation(
            DimensionStructure.Epci,
            [.. epcis.Records.Select(epci => Value(epci.Siren, epci.Nom)), (null, NomsDeTerritoires.HorsEpci)],
            commune => _communes.Epci.Column.Ranks[commune] is > 0 and var epci ? epci - 1 : epcis.Count);
    }

    private StructureDimension OfYears()
    {
        int[] years = [.. _structures.Records.Select(structure => structure.DateOuverture?.Year).OfType<int>().Distinct().Order()];
        return new StructureDimension(
            DimensionStructure.AnneeOuverture,
            [
                .. years.Select(year => year.ToString("0000", CultureInfo.InvariantCulture)).Select(year => Value(year, year)),
                (null, new Texte("Année inconnue")),
            ],
            OfStructures(structure => structure.DateOuverture is { } date ? Array.BinarySearch(years, date.Year) : years.Length))
        {
            FirstIncomplete = Array.FindIndex(years, year => year >= FirstIncompleteYear),
        };
    }

    /// <summary>A year is whole once a year has gone by since its end: structures are registered late.</summary>
    private int FirstIncompleteYear => _structures.Count == 0
        ? int.MaxValue
        : _structures.Records.Min(structure => structure.Provenance.DateExtraction).AddDays(1).Year - 1;

    private StructureDimension OfLocation(
        DimensionStructure kind,
        (Texte? Code, Texte Libelle)[] values,
        Func<int, int> valueOfCommune,
        Indicateur? indicateur = null)
    {
        var ofCommunes = OfCommunes(valueOfCommune);
        var communeOf = _structures.Commune.Column.Ranks;
        var ofStructures = new int[communeOf.Length];
        for (var row = 1; row < ofStructures.Length; row++)
        {
            ofStructures[row] = ofCommunes[communeOf[row]];
        }
        return new StructureDimension(kind, values, ofStructures, ofCommunes) { Indicateur = indicateur };
    }

    private int[] OfStructures(Func<Structure, int> valueOf) => [0, .. _structures.Records.Select(valueOf)];

    private int[] OfCommunes(Func<int, int> valueOf) => [0, .. Enumerable.Range(1, _communes.Count).Select(valueOf)];

    private static (Texte? Code, Texte Libelle) Value(string code, string libelle) => (new Texte(code), new Texte(libelle));

    private static (Texte? Code, Texte Libelle) Value(Texte code, Texte libelle) => (code, libelle);

    private static (Texte? Code, Texte Libelle) Value<T>(T value)
        where T : struct, Enum => (new Texte(EnumText<T>.Of(value)), EnumLibelle<T>.Of(value));
}

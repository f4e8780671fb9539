using CoordonneSante.Annuaire.Entites.Structures;
using CoordonneSante.Annuaire.Entites.Territoires;
using CoordonneSante.Annuaire.Entites.Zonages;
using CoordonneSante.Annuaire.Nodes;
using CoordonneSante.Annuaire.Requetes;
using CoordonneSante.Annuaire.Spatial;
using CoordonneSante.Annuaire.Spatial.Contours;
using CoordonneSante.Annuaire.Tables.Columns;
using CoordonneSante.Annuaire.Textes;

namespace CoordonneSante.Annuaire.Entites.Quartiers;

/// <summary>A quartier prioritaire de la politique de la ville.</summary>
public sealed class QuartierPrioritaire : StructureOwner
{
    private readonly Etendue _etendue;

    internal QuartierPrioritaire(
        QuartierPrioritaireRow row, TextePool textes, IReadOnlyList<Commune> communes, int number, ManyRelation<StructureTable> structures)
        : base(number, structures)
    {
        Communes = communes;
        Code = textes.Get(row.Code);
        Nom = textes.Get(row.Nom);
        Generation = row.Generation;
        ZonageMedecin = row.ZonageMedecin;
        Outline = LazyOutline.Of(row.Contour);
        _etendue = new Etendue(Outline);
    }

    public override GlobalId Id => new(nameof(QuartierPrioritaire), Code.Value);

    public Texte Code { get; }

    public Texte Nom { get; }

    /// <summary>Year of the list of quarters.</summary>
    public int Generation { get; }

    /// <summary>Zoning decided for the quarter itself; null where the commune's applies.</summary>
    public ZonageMedecin? ZonageMedecin { get; }

    /// <summary>Communes and arrondissements that the quarter stands on, in the order of their codes.</summary>
    public IReadOnlyList<Commune> Communes { get; }

    /// <summary>Their names, as a text has them: a table holds no list.</summary>
    public string NomsCommunes => string.Join(", ", Communes.Select(commune => commune.Nom.Value));

    /// <summary>Of its first commune: no quarter stands on two. Null without communes.</summary>
    public Departement? Departement => Communes.Count > 0 ? Communes[0].Departement : null;

    /// <summary>A point inside, for a label; null for a quarter without surface.</summary>
    public Position? Centre => _etendue.Centre;

    /// <summary>Box of the outline: west, south, east, north, WGS 84.</summary>
    public IReadOnlyList<double> Emprise => _etendue.Emprise ?? [];

    internal LazyOutline Outline { get; }

    /// <param name="precision">Decimals kept of each coordinate, 0 to 6.</param>
    /// <param name="tolerance">How far, in metres, the outline may be from a point of the line that it simplifies; 0 for the line
    /// itself.</param>
    /// <exception cref="RequeteInvalideException">PRECISION_INVALIDE, TOLERANCE_INVALIDE.</exception>
    public GeoJson Contour(int precision = 5, double tolerance = 0) => Spatial.Contour.ToGeoJson(Outline, precision, tolerance);
}

using CoordonneSante.Annuaire.Entites.Sources;
using CoordonneSante.Annuaire.Entites.Structures;
using CoordonneSante.Annuaire.Nodes;
using CoordonneSante.Annuaire.Tables.Columns;
using CoordonneSante.Annuaire.Textes;

namespace CoordonneSante.Annuaire.Entites.Territoires;

/// <summary>The territory of a CPTS. It is no structure, and is never counted among them. See <see cref="CptsRow"/>.</summary>
public sealed class TerritoireCpts : INode
{
    private readonly int _number;
    private readonly ManyRelation<CommuneTable> _communes;

    internal TerritoireCpts(
        CptsRow row, TextePool textes, Structure? structure, Source source, int number, ManyRelation<CommuneTable> communes)
    {
        _number = number;
        _communes = communes;
        Code = textes.Get(row.Code);
        Nom = textes.Get(row.Nom);
        Statut = textes.Get(row.Statut);
        Structure = structure;
        StructureRegle = textes.Get(row.FinessRegle);
        Source = source;
        CommunesRegle = textes.Get(row.CommunesRegle);
    }

    public GlobalId Id => new(nameof(TerritoireCpts), Code.Value);

    public Texte Code { get; }

    public Texte Nom { get; }

    /// <summary>In the words of the source; null where it says nothing.</summary>
    public Texte? Statut { get; }

    /// <summary>What FINESS has of the CPTS; null where nothing is known to be it.</summary>
    public Structure? Structure { get; }

    /// <summary>Null without <see cref="Structure"/>.</summary>
    public Fiabilite? StructureFiabilite => Structure is null ? null : StructureRegle is null ? Fiabilite.Officiel : Fiabilite.Deduit;

    /// <summary>Null unless the structure is deduced.</summary>
    public Texte? StructureRegle { get; }

    public Source Source { get; }

    /// <summary>Whether the source names the communes, or a rule found them in an outline.</summary>
    public Fiabilite CommunesFiabilite => CommunesRegle is null ? Fiabilite.Officiel : Fiabilite.Deduit;

    /// <summary>Null unless the communes are deduced.</summary>
    public Texte? CommunesRegle { get; }

    /// <summary>The box of its communes' outlines: west, south, east, north, WGS 84; null where none is loaded.</summary>
    public IReadOnlyList<double>? Emprise
    {
        get
        {
            var boxes = Communes.Select(commune => commune.Emprise).OfType<IReadOnlyList<double>>().ToList();
            return boxes.Count == 0
                ? null
                : [boxes.Min(box => box[0]), boxes.Min(box => box[1]), boxes.Max(box => box[2]), boxes.Max(box => box[3])];
        }
    }

    /// <summary>Communes and arrondissements municipaux, in the order of their codes.</summary>
    public IReadOnlyList<Commune> Communes => _communes.Target.RecordsAt(_communes.Links.ItemsOf(_number));
}

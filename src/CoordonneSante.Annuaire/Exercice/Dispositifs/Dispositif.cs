using CoordonneSante.Annuaire.Entites.Structures;
using CoordonneSante.Annuaire.Exercice.Dispositifs.Conditions;
using CoordonneSante.Annuaire.Exercice.Dispositifs.Loading;
using CoordonneSante.Annuaire.Exercice.Documents;
using CoordonneSante.Annuaire.Exercice.Modes;
using CoordonneSante.Annuaire.Exercice.Organismes;
using CoordonneSante.Annuaire.Exercice.Redaction;
using CoordonneSante.Annuaire.Nodes;

namespace CoordonneSante.Annuaire.Exercice.Dispositifs;

/// <summary>A support scheme, as documents describe it.</summary>
public sealed class Dispositif : INode
{
    /// <summary>The criterion that tells whether the scheme is in force when asked for: of the scheme, not of the project.</summary>
    internal const string CodePeriode = "periode";

    private readonly DispositifRow _row;
    private readonly Func<string, Dispositif> _find;

    /// <param name="row">As the file gives it.</param>
    /// <param name="criteres">The conditions that its criteria name, by code.</param>
    /// <param name="organismes">Those that it names, by code.</param>
    /// <param name="modes">What makes a project a structure of each mode, which every scheme for the mode requires.</param>
    /// <param name="find">Finds a scheme by its code, once all are made.</param>
    internal Dispositif(
        DispositifRow row,
        IReadOnlyDictionary<string, CritereRow> criteres,
        IReadOnlyDictionary<string, Organisme> organismes,
        IReadOnlyDictionary<TypeStructure, ModeExercice> modes,
        Func<string, Dispositif> find)
    {
        _row = row;
        _find = find;
        Financeurs = [.. row.Financeurs.Select(code => organismes[code])];
        Natures = [row.Nature, .. row.AutresNatures];
        Criteres =
        [
            .. RegionCriteria(row), .. PeriodeCriteria(row), .. CriteresDuMode.Of(row.Types, modes),
            .. row.Criteres.Select(use => use.Bind(criteres[use.Critere])),
        ];
        Reserves = [.. ReservesOf(row).Select(Typographie.Compose)];
    }

    public GlobalId Id => new(nameof(Dispositif), Code);

    /// <summary>Stable slug, e.g. "region-bretagne-cds-immobilier".</summary>
    public string Code => _row.Code;

    public string Libelle => _row.Libelle;

    public string Description => _row.Description;

    public NatureDispositif Nature => _row.Nature;

    /// <summary>All that it gives; <see cref="Nature"/> first.</summary>
    public IReadOnlyList<NatureDispositif> Natures { get; }

    public string Financeur => _row.Financeur;

    /// <summary>Who funds it or handles its applications, in each territory; empty when the list has none of them.</summary>
    public IReadOnlyList<Organisme> Financeurs { get; }

    public VigueurDispositif Vigueur => _row.Vigueur;

    /// <summary>What tells it, in French: the years of the scheme, the date of the document.</summary>
    public string VigueurExplication =>
        Typographie.Compose(
            Vigueur switch
            {
                VigueurDispositif.Termine when Periode is { Fin: { } fin } =>
                    $"Terminé en {fin} : prévu de {Periode.Debut} à {fin}. Demandez ce qui l'a remplacé.",
                VigueurDispositif.EnCoursSelonLeDocument =>
                    $"Ouvert d'après un document ({DatesDesDocuments}) ; rien ne dit qu'il le soit encore.",
                _ => $"Rien ne montre qu'il existe encore : il n'est connu que d'un document ({DatesDesDocuments}).",
            }
        );

    /// <summary>INSEE code of the only région where it exists; null for France.</summary>
    public string? Region => _row.Region;

    /// <summary>The modes of practice that it supports.</summary>
    public IReadOnlyList<TypeStructure> Types => _row.Types;

    /// <summary>Null when the document gives it no years.</summary>
    public PeriodeDispositif? Periode => _row.Periode;

    /// <summary>Null when the document gives none.</summary>
    public Mention? Montant => _row.Montant;

    /// <summary>The région first, where there is one, then the years, then what makes a structure of the mode, then in the document's
    /// order.</summary>
    public IReadOnlyList<Critere> Criteres { get; }

    /// <summary>What is expected in return.</summary>
    public IReadOnlyList<Mention> Engagements => _row.Engagements;

    /// <summary>How to ask for it; null when the document does not say.</summary>
    public Mention? Demarche => _row.Demarche;

    /// <summary>The schemes that a project cannot have with this one.</summary>
    public IReadOnlyList<Dispositif> IncompatibleAvec => [.. _row.Incompatibles.Select(_find)];

    /// <summary>What a reader must know before trusting a verdict: the documents' dates, the end of the scheme.</summary>
    public IReadOnlyList<string> Reserves { get; }

    public IReadOnlyList<Citation> Sources => _row.Sources;

    private string DatesDesDocuments => string.Join(" ; ", Sources.Select(source => source.Reference.Abrege).Distinct());

    internal EvaluationDispositif Evaluate(Situation situation) =>
        new(
            this,
            [
                .. Criteres
                    .Where(critere => critere.Types?.Contains(situation.Projet.Type) != false)
                    .Select(critere => critere.Evaluate(situation)),
            ],
            situation.Lieu);

    private static IEnumerable<Critere> RegionCriteria(DispositifRow row) =>
        row.Region is null
            ? []
            : [new Critere("region", "Projet situé dans la région du dispositif", new DansRegion(row.Region), row.Sources)];

    private static IEnumerable<Critere> PeriodeCriteria(DispositifRow row) =>
        row.Periode is { } periode
            ?
            [
                new Critere(
                    CodePeriode,
                    "Demande faite pendant les années du dispositif",
                    new PendantLaPeriode(periode.Debut, periode.Fin, row.Vigueur),
                    row.Sources),
            ]
            : [];

    private static IEnumerable<string> ReservesOf(DispositifRow row)
    {
        foreach (var document in row.Sources.Select(source => source.Reference).Distinct())
        {
            yield return $"D'après « {document.Titre} » ({document.Periode}) : à confirmer auprès du financeur, qui décide.";
        }
        if (row.Periode is { Fin: { } fin, Debut: var debut })
        {
            yield return $"Prévu de {debut} à {fin} : au-delà, demandez ce qui l'a remplacé.";
        }
    }
}

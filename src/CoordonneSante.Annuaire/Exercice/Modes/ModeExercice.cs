using CoordonneSante.Annuaire.Entites.Structures;
using CoordonneSante.Annuaire.Exercice.Documents;
using CoordonneSante.Annuaire.Exercice.Equipes;
using CoordonneSante.Annuaire.Exercice.Redaction;
using CoordonneSante.Annuaire.Nodes;
using CoordonneSante.Annuaire.Requetes;

namespace CoordonneSante.Annuaire.Exercice.Modes;

/// <summary>A mode of coordinated practice, as documents describe it.</summary>
/// <remarks>Texts that gather several statements end each of them with its territory and date, so that no disagreement is hidden.</remarks>
public sealed class ModeExercice : INode
{
    private readonly IReadOnlyList<Enonce> _enonces;

    internal ModeExercice(ModeRow row, IEnumerable<Enonce> enonces, IEnumerable<RegleEquipe> rules)
    {
        _enonces = [.. enonces.Where(enonce => enonce.Types.Contains(row.Type))];
        Type = row.Type;
        Libelle = row.Libelle;
        Definition = row.Definition.Texte;
        CategorieFiness = row.CategorieFiness;
        Variantes = row.Variantes;
        GestionnairesPossibles = row.Gestionnaires;
        Parcours = [.. row.Parcours.Select(path => new ParcoursCreation(path))];
        ReglesEquipe = [.. rules.Where(rule => rule.Types.Contains(row.Type))];
        Sources =
        [
            .. row.Definition.Sources
                .Concat(Variantes.SelectMany(variante => variante.Sources))
                .Concat(GestionnairesPossibles.Select(gestionnaire => gestionnaire.Citation))
                .Concat(Parcours.SelectMany(path => path.Etapes).Select(step => step.Citation))
                .Concat(ReglesEquipe.SelectMany(rule => rule.Sources))
                .Concat(_enonces.Select(enonce => enonce.Citation))
                .Distinct(),
        ];
    }

    public GlobalId Id => new(nameof(ModeExercice), Type.ToString());

    public TypeStructure Type { get; }

    public string Libelle { get; }

    /// <summary>In our words, from what the documents agree on.</summary>
    public string Definition { get; }

    /// <summary>FINESS category of its structures; null when FINESS has none, and the directory then lists none.</summary>
    public string? CategorieFiness { get; }

    public IReadOnlyList<VarianteMode> Variantes { get; }

    public IReadOnlyList<GestionnairePossible> GestionnairesPossibles { get; }

    public IReadOnlyList<ParcoursCreation> Parcours { get; }

    /// <summary>The minimum teams that can be checked, one for each source.</summary>
    public IReadOnlyList<RegleEquipe> ReglesEquipe { get; }

    public IReadOnlyList<string> EquipeMinimale => WithSources(SujetEnonce.EquipeMinimale);

    public IReadOnlyList<string> FormesJuridiques => WithSources(SujetEnonce.FormeJuridique);

    public IReadOnlyList<string> Actions => WithSources(SujetEnonce.Action);

    public IReadOnlyList<string> StatutsDesProfessionnels => WithSources(SujetEnonce.StatutDesProfessionnels);

    /// <summary>Null when no document says it.</summary>
    public string? StatutDesProfessionnels => Gathered(SujetEnonce.StatutDesProfessionnels);

    /// <summary>Null when no document says it.</summary>
    public string? Echelle => Gathered(SujetEnonce.Echelle);

    /// <summary>The steps of all paths, each path in its order.</summary>
    public IEnumerable<EtapeProjet> Etapes => Parcours.SelectMany(path => path.Etapes);

    /// <summary>All that this description rests on, once each.</summary>
    public IReadOnlyList<Citation> Sources { get; }

    /// <param name="sujet">Null for all subjects.</param>
    /// <param name="region">INSEE code: the statements of its documents and of those about France; null for all documents.</param>
    /// <exception cref="RequeteInvalideException">CODE_REGION_MALFORME.</exception>
    public IEnumerable<Enonce> Enonces(SujetEnonce? sujet, string? region)
    {
        if (region is not null)
        {
            FormeDeCode.Region.Read(region);
        }

        return _enonces.Where(enonce =>
            (sujet is null || enonce.Sujet == sujet) && (region is null || enonce.Citation.Reference.Covers(region)));
    }

    private List<string> WithSources(SujetEnonce sujet) => [.. Enonces(sujet, region: null).Select(enonce => enonce.WithSource)];

    private string? Gathered(SujetEnonce sujet) =>
        WithSources(sujet) is { Count: > 0 } texts ? Typographie.Compose(string.Join(" ; ", texts)) : null;
}

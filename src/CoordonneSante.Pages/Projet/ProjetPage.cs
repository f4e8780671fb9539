using System.Text.Json.Nodes;
using CoordonneSante.Pages.Adresses;
using CoordonneSante.Pages.Documents;
using CoordonneSante.Pages.Rendu;
using CoordonneSante.Pages.Territoires.Saisie;

namespace CoordonneSante.Pages.Projet;

/// <summary>Which support a project may ask for, criterion by criterion, and what to say next. Its address keeps the answers.</summary>
internal sealed class ProjetPage() : Page<ProjetAnswer>("/projet", "Projet/Projet.graphql")
{
    public const string Type = "type";

    public const string Commune = "commune";

    private const string Title = "Quelles aides pour un projet ?";

    private readonly PageDocument _list = PageDocument.Read("Projet/Liste.graphql");

    private readonly CommuneReader _communes = new();

    internal override IEnumerable<PageDocument> Documents => [Document, _list, .. _communes.Documents];

    internal override IReadOnlyList<string> Parameters => [Type, Commune, Champ.Critere, .. Champ.All.Select(one => one.Name)];

    /// <summary>A commune typed by its name is one whose code the address keeps.</summary>
    internal override async ValueTask<PageContent?> BeforeAsync(PageAddress address, RunDocument run)
    {
        if (address.Value(Commune) is not { } typed)
        {
            return null;
        }

        var (reading, refused) = await _communes.ReadAsync([typed], run);
        return (refused, reading.Lines) switch
        {
            ({ } result, _) => new PageContent.Refused(result),
            (_, [{ Commune: not null, Code: { } code }]) => code == typed ? null : new PageContent.Moved(address.With(Commune, code)),
            (_, [{ Choices.Count: 0 }]) => new PageContent.Invalid(
                $"« {typed} » n'est le nom d'aucune commune, ni un code INSEE",
                "Revenez en arrière et corrigez la commune, ou laissez-la vide."),
            _ => new PageContent.Shown(
                new PageHead("Quelle commune ?", Title) { Canonical = "/projet", IsListed = false },
                typeof(ChoixCommune),
                new Dictionary<string, object> { [nameof(ChoixCommune.Address)] = address, [nameof(ChoixCommune.Line)] = reading.Lines[0] })
            {
                Status = 400,
            },
        };
    }

    protected internal override string? Problem(PageAddress address)
    {
        var wrong = Champ.All.FirstOrDefault(field => address.Value(field.Name) is { } text && field.Parse(text) is null);
        var criterion = address
            .Values(Champ.Critere)
            .FirstOrDefault(value =>
                !value.EndsWith($":{Champ.Oui}", StringComparison.Ordinal) && !value.EndsWith($":{Champ.Non}", StringComparison.Ordinal));
        return wrong is not null
                ? $"« {address.Value(wrong.Name)} » ne répond pas à « {wrong.Name} » : "
                    + (wrong.Kind == Champ.Nature.Nombre ? "donnez un nombre entier, 0 ou plus." : "oui ou non.")
            : criterion is not null ? $"« {criterion} » ne déclare pas un critère : écrivez son code, puis « :oui » ou « :non »."
            : null;
    }

    protected internal override JsonObject Variables(PageAddress address)
    {
        var type = address.Value(Type);
        var project = new JsonObject { [Type] = type ?? Champ.Centre };
        if (address.Value(Commune) is { } commune)
        {
            project[Commune] = commune;
        }

        var blank = project.DeepClone();
        foreach (var field in Champ.All.Where(field => type is not null && field.IsOf(type)))
        {
            if (address.Value(field.Name) is { } text)
            {
                project[field.Name] = field.Parse(text);
            }
        }

        if (address.Values(Champ.Critere) is { Count: > 0 } criteria)
        {
            project["criteresDeclares"] = new JsonArray([.. criteria.Select(Declare)]);
        }

        return new JsonObject
        {
            ["projet"] = project,
            ["vide"] = blank,
            ["commune"] = address.Value(Commune) ?? "00000",
            ["avecType"] = type is not null,
            ["avecCommune"] = address.Value(Commune) is not null,
        };
    }

    protected override PageContent Show(PageAddress address, ProjetAnswer answer) => PageContent.Shown.Of<ProjetView, ProjetAnswer>(
        new PageHead(Title, "Les aides qu'un projet de centre de santé, de maison de santé, d'équipe de soins ou de CPTS peut "
            + "demander, critère par critère.")
        {
            Canonical = address.Value(Type) is null ? "/projet" : address.Relative,
            List = address.Value(Type) is null ? null : _list,
            IsListed = address.Value(Type) is null,
        },
        address,
        answer);

    private static JsonNode Declare(string value) => new JsonObject
    {
        ["critere"] = value[..value.LastIndexOf(':')],
        ["rempli"] = value.EndsWith($":{Champ.Oui}", StringComparison.Ordinal),
    };
}

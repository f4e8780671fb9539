using CoordonneSante.Annuaire.Entites.Indicateurs;
using CoordonneSante.Annuaire.Entites.Sources;
using CoordonneSante.Import.Indicateurs;

namespace CoordonneSante.Import.Assemblage;

/// <summary>An indicator of a directory already built, as the file that gave it.</summary>
/// <param name="Source">As it was.</param>
/// <param name="Colonne">The only one.</param>
/// <param name="Cog">Year of the COG whose codes the file bore.</param>
/// <param name="Lignes">Under the codes of the directory's COG.</param>
internal sealed record IndicateurRepris(
    SourceRow Source, ColonneDecrite Colonne, string? Cog, IEnumerable<LigneReprise<LigneIndicateurs>> Lignes)
{
    public static IEnumerable<IndicateurRepris> Of(
        IEnumerable<SourceRow> sources,
        IEnumerable<IndicateurRow> indicateurs,
        IEnumerable<IndicateurClasseRow> classes,
        IEnumerable<IndicateurCommuneRow> valeurs)
    {
        var sourceOf = sources.ToDictionary(source => source.Id);
        var classesOf = classes.ToLookup(classe => classe.CodeIndicateur);
        var valuesOf = valeurs.ToLookup(value => value.CodeIndicateur);
        foreach (var row in indicateurs)
        {
            var column = new ColonneDecrite
            {
                Nom = row.Code,
                Libelle = row.Libelle,
                Description = row.Description,
                Unite = row.Unite,
                Nature = row.Nature,
                Classes = [.. classesOf[row.Code].OrderBy(classe => classe.Rang).Select(classe => (classe.Code, classe.Libelle))],
            };
            var source = sourceOf[row.SourceId];
            yield return new(source, column, row.Cog, valuesOf[row.Code].Select(value => new LigneReprise<LigneIndicateurs>(
                source,
                new LigneIndicateurs(value.CodeInsee, [new ValeurLue(value.Valeur, value.Classe) { Regle = value.Regle }]))));
        }
    }
}

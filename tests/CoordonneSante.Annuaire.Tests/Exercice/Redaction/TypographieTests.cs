using CoordonneSante.Annuaire.Entites.Structures;
using CoordonneSante.Annuaire.Exercice;
using CoordonneSante.Annuaire.Exercice.Dispositifs.Projets;
using CoordonneSante.Annuaire.Exercice.Redaction;

namespace CoordonneSante.Annuaire.Tests.Exercice.Redaction;

public sealed class TypographieTests
{
    [Theory]
    [InlineData("Deux choses : l'une ; l'autre ? « Non » !", "Deux choses\u202F: l'une\u202F; l'autre\u202F? «\u202FNon\u202F»\u202F!")]
    [InlineData("https://www.gecolib.fr", "https://www.gecolib.fr")]
    [InlineData("50 000 €, à 9:00", "50 000 €, à 9:00")]
    public void Marks_hold_to_their_words_by_a_narrow_space(string text, string expected)
    {
        Assert.Equal(expected, Typographie.Compose(text));
        Assert.Equal(expected, Typographie.Compose(expected));
    }

    [Fact]
    public void Every_text_that_is_served_has_French_spaces_and_every_passage_stands_as_in_its_document()
    {
        var exercice = ExerciceCoordonne.Load();
        var evaluations = Enum.GetValues<TypeStructure>()
            .SelectMany(type => exercice.Dispositifs.Evaluate(new Projet(type) { Commune = "35238" }, PetitAnnuaire.Load(), out _))
            .ToList();
        var texts = exercice.Modes.SelectMany(mode => mode.Enonces(null, null)).Select(enonce => enonce.Texte)
            .Concat(exercice.Modes.Select(mode => mode.Definition))
            .Concat(exercice.Organismes(null, null).Select(organisme => organisme.Description))
            .Concat(
                exercice.Dispositifs.Dispositifs.SelectMany(dispositif =>
                    dispositif.Reserves.Append(dispositif.Libelle).Append(dispositif.Description).Append(dispositif.VigueurExplication)))
            .Concat(
                evaluations.SelectMany(evaluation => evaluation.Criteres.Select(critere => critere.Explication).Append(evaluation.Bilan)))
            .ToList();
        var passages = exercice.Modes.SelectMany(mode => mode.Sources).Select(source => source.Passage).ToList();

        Assert.DoesNotContain(texts, text => Typographie.Compose(text) != text);
        Assert.Contains(texts, text => text.Contains('\u202F', StringComparison.Ordinal));
        Assert.DoesNotContain(passages, passage => passage.Contains('\u202F', StringComparison.Ordinal));
    }
}

using CoordonneSante.Annuaire.Persistence.Loading;

namespace CoordonneSante.Annuaire.Tests.Persistence.Loading;

public sealed class ReadAheadTests
{
    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(511)]
    [InlineData(512)]
    [InlineData(20_000)]
    public void Items_come_in_their_order(int count) =>
        Assert.Equal(Enumerable.Range(0, count), ReadAhead.Of(Enumerable.Range(0, count)));

    [Fact]
    public void What_the_source_fails_of_reaches_the_caller_behind_the_items_before()
    {
        var received = new List<int>();

        var error = Assert.Throws<InvalidDataException>(() =>
        {
            foreach (var item in ReadAhead.Of(Failing()))
            {
                received.Add(item);
            }
        });

        Assert.Equal("cassé", error.Message);
        Assert.Equal(Enumerable.Range(0, 1024), received);
    }

    [Fact]
    public void A_caller_that_ends_early_ends_the_source_before_it_goes_on()
    {
        var ended = false;

        Assert.Equal(0, ReadAhead.Of(Endless()).First());

        Assert.True(ended);

        IEnumerable<int> Endless()
        {
            try
            {
                for (var i = 0; ; i++)
                {
                    yield return i;
                }
            }
            finally
            {
                ended = true;
            }
        }
    }

    private static IEnumerable<int> Failing()
    {
        for (var i = 0; i < 1024; i++)
        {
            yield return i;
        }
        throw new InvalidDataException("cassé");
    }
}

using System.Buffers;
using CoordonneSante.Api.Http;
using CoordonneSante.GraphQL.Execution;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;

namespace CoordonneSante.Api.Tests.Http;

/// <summary>A place among the heavy requests is kept for all the work, and given back whatever becomes of it.</summary>
public sealed class AdmissionTests
{
    [Fact]
    public async Task A_place_is_given_back_when_the_reading_of_the_document_fails()
    {
        await using var server = await ApiServer.StartAsync("--Limites:VoiesLourdes=1", "--Limites:AttenteSecondes=1");
        var admission = server.Services.GetRequiredService<Admission>();
        using var document = new BrokenMemory(length: 40_000);
        var request = new GraphQLRequest { Document = document.Memory };

        await Assert.ThrowsAsync<InvalidOperationException>(
            async () => await admission.AdmitAsync(new DefaultHttpContext(), request, isCompleteList: false));

        using var place = await server.Services.GetRequiredService<HeavyLane>().EnterAsync(new DefaultHttpContext());
        Assert.NotNull(place);
    }

    [Fact]
    public async Task Heavy_work_is_never_done_on_the_threads_of_the_pool_even_after_it_has_waited()
    {
        var isPooled = await HeavyPlace.RunAsync(async () =>
        {
            var threads = new List<bool> { Thread.CurrentThread.IsThreadPoolThread };
            await Task.Yield();
            threads.Add(Thread.CurrentThread.IsThreadPoolThread);
            await Task.Run(static () => { });
            threads.Add(Thread.CurrentThread.IsThreadPoolThread);
            return threads;
        });

        Assert.Equal([false, false, false], isPooled);
    }

    [Fact]
    public async Task What_heavy_work_throws_is_its_callers()
    {
        await Assert.ThrowsAsync<IOException>(() => HeavyPlace.RunAsync<int>(async () =>
        {
            await Task.Yield();
            throw new IOException();
        }));
        await Assert.ThrowsAsync<IOException>(() => HeavyPlace.ComputeAsync<int>(() => throw new IOException()));
    }

    /// <summary>Can be read once.</summary>
    private sealed class BrokenMemory(int length) : MemoryManager<byte>
    {
        private bool _isRead;

        public override Memory<byte> Memory => CreateMemory(length);

        public override Span<byte> GetSpan()
        {
            var wasRead = _isRead;
            _isRead = true;
            return wasRead ? throw new InvalidOperationException("The memory is gone.") : new byte[length];
        }

        public override MemoryHandle Pin(int elementIndex = 0) => throw new NotSupportedException();

        public override void Unpin()
        {
        }

        protected override void Dispose(bool disposing)
        {
        }
    }
}

using System.Globalization;
using System.Net.Http.Json;

namespace LambdaMailer;

/// <summary>Lambda's own protocol, for the runtime <c>provided.al2023</c>: https://docs.aws.amazon.com/lambda/latest/dg/runtimes-api.html.</summary>
/// <remarks>With the packages Amazon.Lambda.RuntimeSupport and Amazon.Lambda.Core this class is not needed; <see cref="MailFunction"/> stays as it is.</remarks>
internal sealed class LambdaRuntime(HttpClient http, string api)
{
    private readonly Uri _invocations = new($"http://{api}/2018-06-01/runtime/invocation/");

    public async Task RunAsync(Func<Stream, CancellationToken, Task<object>> handler, CancellationToken stop)
    {
        while (!stop.IsCancellationRequested)
            await RunOneAsync(handler, stop);
    }

    private async Task RunOneAsync(Func<Stream, CancellationToken, Task<object>> handler, CancellationToken stop)
    {
        using var next = await http.GetAsync(new Uri(_invocations, "next"), stop);
        next.EnsureSuccessStatusCode();
        var id = next.Headers.GetValues("Lambda-Runtime-Aws-Request-Id").Single();
        var deadline = DateTimeOffset.FromUnixTimeMilliseconds(long.Parse(next.Headers.GetValues("Lambda-Runtime-Deadline-Ms").Single(), CultureInfo.InvariantCulture));

        // A second is left for the answer, as Lambda ends the process at the deadline.
        using var limit = CancellationTokenSource.CreateLinkedTokenSource(stop);
        limit.CancelAfter(Later(deadline - DateTimeOffset.UtcNow - TimeSpan.FromSeconds(1)));
        try
        {
            var answer = await handler(await next.Content.ReadAsStreamAsync(stop), limit.Token);
            await PostAsync($"{id}/response", answer, stop);
        }
        catch (Exception e) when (!stop.IsCancellationRequested)
        {
            await PostAsync($"{id}/error", new { errorType = e.GetType().Name, errorMessage = e.Message }, stop);
        }
    }

    private async Task PostAsync(string path, object body, CancellationToken stop)
    {
        using var posted = await http.PostAsJsonAsync(new Uri(_invocations, path), body, stop);
        posted.EnsureSuccessStatusCode();
    }

    private static TimeSpan Later(TimeSpan time) => time > TimeSpan.Zero ? time : TimeSpan.Zero;
}

// uses: aws
using Amazon.Runtime;
using Amazon.SimpleEmail;
using Amazon.SimpleEmail.Model;

namespace Parking.TestHelpers.Aws
{
    public static class EmailHelpers
    {
        private const string ServiceUrl = "http://localhost:4566";
        private const string SesEndpoint = "_aws/ses";

        private static readonly HttpClient SesHttpClient = new HttpClient
        {
            BaseAddress = new Uri(ServiceUrl),
        };

        public static IAmazonSimpleEmailService CreateClient()
        {
            var credentials = new BasicAWSCredentials("__ACCESS_KEY__", "__SECRET_KEY__");

            var config = new AmazonSimpleEmailServiceConfig { ServiceURL = ServiceUrl, UseHttp = true };

            return new AmazonSimpleEmailServiceClient(credentials, config);
        }

        public static async Task<string> SendOneAsync(string from, string to)
        {
            using var client = CreateClient();
            var response = await client.SendEmailAsync(new SendEmailRequest
            {
                Source = from,
                Destination = new Destination { ToAddresses = [to] },
                Message = new Message(new Content("Test"), new Body(new Content("Test"))),
            });
            return response.MessageId;
        }

        public static Task<string> GetSentEmailsAsync() => SesHttpClient.GetStringAsync(SesEndpoint);

        public static Task ResetAsync() => SesHttpClient.DeleteAsync(SesEndpoint);
    }
}

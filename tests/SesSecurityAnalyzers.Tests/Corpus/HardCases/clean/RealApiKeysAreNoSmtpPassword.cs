// uses: aws
using Amazon;
using Amazon.Runtime;
using Amazon.SimpleEmail;
using Amazon.SimpleEmail.Model;

namespace Demo.Mailing
{
    // The keys of the documentation. Another rule set's business, no SMTP here.
    public class Ses
    {
        private const string AwsAccessKeyId = "AKIAIOSFODNN7EXAMPLE";
        private const string AwsSecretAccessKey = "wJalrXUtnFEMI/K7MDENG/bPxRfiCYEXAMPLEKEY";

        public string SenderAddress { get; set; } = "sender@example.com";
        public string ReceiverAddress { get; set; } = "receiver@example.com";
        public RegionEndpoint EndPoint { get; set; } = RegionEndpoint.USWest2;

        public async Task<string> Run(string subject, string text)
        {
            var credentials = new BasicAWSCredentials(AwsAccessKeyId, AwsSecretAccessKey);
            using (var client = new AmazonSimpleEmailServiceClient(credentials, EndPoint))
            {
                var request = new SendEmailRequest
                {
                    Source = SenderAddress,
                    Destination = new Destination { ToAddresses = new List<string> { ReceiverAddress } },
                    Message = new Message(new Content(subject), new Body(new Content(text))),
                };
                try
                {
                    var response = await client.SendEmailAsync(request);
                    return response.MessageId;
                }
                catch (Exception ex)
                {
                    Console.WriteLine("Error message: " + ex.Message);
                    return "";
                }
            }
        }
    }
}

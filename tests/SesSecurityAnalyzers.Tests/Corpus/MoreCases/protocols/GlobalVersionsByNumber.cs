// uses: aws
using System.Net;
using Amazon;
using Amazon.SimpleEmail;

namespace Old.Framework
{
    public static class Bootstrap
    {
        public static void AllowOld()
        {
            ServicePointManager.SecurityProtocol = (SecurityProtocolType)(768 | 3072); //~ SESA201
        }

        public static void OneVersion()
        {
            ServicePointManager.SecurityProtocol = (SecurityProtocolType)3072; //~ SESA203
        }

        public static void BothVersions()
        {
            ServicePointManager.SecurityProtocol = (SecurityProtocolType)3072 | (SecurityProtocolType)12288;
        }

        public static IAmazonSimpleEmailService CreateClient()
        {
            return new AmazonSimpleEmailServiceClient(RegionEndpoint.EUWest1);
        }
    }
}

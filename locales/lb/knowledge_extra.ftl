# Said after an answer whose facts were to be checked again by a day that has passed.

stale-fact = Eng Informatioun an dëser Äntwert sollt nei iwwerpréift ginn. Dat ass nach net geschitt. Vläicht huet se sech geännert: frot den Office social (Sozialamt) oder de Service, deen hei genannt gëtt, ier Dir Iech drop verloosst.
